package org.ascribe.article;

/**
 * The file that an article's text was read from.
 *
 * @param sha256 of its bytes, as 64 lower-case hexadecimal digits
 * @param mediaType what it is by its content, such as {@code application/pdf}
 */
public record Original(String sha256, String mediaType) {
    /** What a reader calls such a file. */
    public String name() {
        for (FileKind kind : FileKind.values()) {
            if (kind.mediaType().equals(mediaType)) {
                return kind.inWords();
            }
        }
        return mediaType;
    }
}
