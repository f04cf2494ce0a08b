package org.ascribe.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, by its first bytes: its name and what its sender calls it may say anything. */
enum FileKind {
    TEXT("text/plain", "a text file"),
    HTML("text/html", "a web page"),
    /** Or another archive, which is seen when it is opened. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a Word file"),
    PDF("application/pdf", "a PDF"),
    /** What Word wrote before 2007, and today with a password. */
    OLD_WORD("application/msword", "an old or locked Word file"),
    OTHER("application/octet-stream", "another file");

    /** How much of a file tells its kind. */
    static final int TELLING = 4096;

    /** A PDF may begin with a line or two of something else. */
    private static final int PDF_WITHIN = 1024;

    private static final Pattern PAGE = Pattern.compile(
            "(?s)(?:<!--.*?-->|<\\?xml[^>]*>|\\s)*+<(?:!doctype\\s+html|(?:html|head|title|meta|body|article|main|section|div|h1|p)[\\s>])");
    private static final Pattern NO_TEXT = Pattern.compile("(?s)\\s*+(?:<\\?xml|<!doctype|<svg[\\s>]|\\{\\\\rtf)");

    private final String mediaType;
    private final String words;

    FileKind(String mediaType, String words) {
        this.mediaType = mediaType;
        this.words = words;
    }

    String mediaType() {
        return mediaType;
    }

    String inWords() {
        return words;
    }

    /**
     * Tells it.
     *
     * @param head the first {@link #TELLING} bytes of the file, or all where there are fewer
     */
    static FileKind of(byte[] head) {
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        int pdf = bytes.indexOf("%PDF-");
        if (pdf >= 0 && pdf < PDF_WITHIN) {
            return PDF;
        }
        if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006")) {
            return DOCX;
        }
        if (bytes.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLD_WORD;
        }
        String start = bytes.startsWith("\u00EF\u00BB\u00BF") ? bytes.substring(3) : bytes;
        String lower = start.toLowerCase(Locale.ROOT);
        if (bytes.indexOf('\0') >= 0) {
            return OTHER;
        }
        if (PAGE.matcher(lower).lookingAt()) {
            return HTML;
        }
        return NO_TEXT.matcher(lower).lookingAt() ? OTHER : TEXT;
    }
}
