package org.ascribe.article;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.ascribe.store.Refusal;

/** Gathers the paragraphs of a file into one text, with an empty line between two. */
final class Manuscript {
    /** What the extraction passes over as a caption anyway. */
    private static final Pattern LABELLED = Pattern.compile("(?i)\\((?:photo|image|picture|credit|file photo)\\b.*");

    private final StringBuilder text = new StringBuilder();
    private final int maxCharacters;

    Manuscript(int maxCharacters) {
        this.maxCharacters = maxCharacters;
    }

    /**
     * Adds a paragraph; one without words is left out.
     *
     * @throws Refusal 413 where the text becomes too long
     */
    void add(CharSequence words) {
        String paragraph = tidy(words);
        if (paragraph.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        text.append(paragraph);
        requireRoomFor(0);
    }

    /**
     * Makes sure that so much more may come.
     *
     * @throws Refusal 413 where the text becomes too long
     */
    void requireRoomFor(int characters) {
        if (text.length() + characters > maxCharacters) {
            throw tooLong(maxCharacters);
        }
    }

    static Refusal tooLong(int maxCharacters) {
        return Refusal.of(
                Refusal.Cause.TOO_LARGE,
                "file",
                "The file holds more than " + maxCharacters
                        + " characters of text: cut it, or raise ascribe.article.max-characters.");
    }

    /** Adds what stands below a picture, so that the extraction knows it for what it is. */
    void addCaption(CharSequence words) {
        String caption = tidy(words);
        if (!caption.isEmpty()) {
            add(LABELLED.matcher(caption).matches() ? caption : "(Photo: " + caption + ")");
        }
    }

    /**
     * The text, which ends with a line end.
     *
     * @throws Refusal 422 for a file without any
     */
    String text() {
        if (text.isEmpty()) {
            throw Refusal.invalid(
                    "file",
                    "The file holds no text: if it is a scan, let its text be recognised and bring it in again.");
        }
        return text + "\n";
    }

    /**
     * White space becomes one space; controls, soft hyphens, marks of no width, halves of surrogate pairs and ligatures
     * of the printing house go, since they stand inside words and nobody sees them.
     */
    static String tidy(CharSequence words) {
        StringBuilder tidy = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); ) {
            int point = Character.codePointAt(words, at);
            at += Character.charCount(point);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                    tidy.append(' ');
                }
            } else if (point >= 0xFB00 && point <= 0xFB06) {
                tidy.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
            } else if (isSeen(point)) {
                tidy.appendCodePoint(point);
            }
        }
        return tidy.toString().strip();
    }

    private static boolean isSeen(int point) {
        return !Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE
                && point != 0xAD
                && point != 0x200B
                && point != 0xFEFF
                && point != 0xFFFE
                && point != 0xFFFF;
    }
}
