package org.ascribe.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** The text of an article as it came in: nothing in the house alters it, every match is a {@link Span} of it. */
public final class SourceText {
    private final String value;

    private SourceText(String value) {
        this.value = value;
    }

    /**
     * Takes a text as it is.
     *
     * @param value any text, also an empty one; never null
     */
    public static SourceText of(String value) {
        return new SourceText(Objects.requireNonNull(value, "a source text is never null"));
    }

    public String value() {
        return value;
    }

    /** Its length in Java chars. */
    public int length() {
        return value.length();
    }

    public char at(int position) {
        return value.charAt(position);
    }

    /** The words that the span covers, unchanged. */
    public String cut(Span span) {
        return value.substring(span.start(), span.end());
    }

    /** The SHA-256 of its UTF-8 bytes as 64 lower-case hexadecimal digits. */
    public String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Its length alone: article text stays out of logs. */
    @Override
    public String toString() {
        return "SourceText of " + value.length() + " characters";
    }
}
