package org.ascribe.article;

/** What a page calls a set of rules: the first digits of its SHA-256. */
final class RulesName {
    private static final int DIGITS = 8;

    private RulesName() {}

    /** Null for null. */
    static String of(String sha256) {
        return sha256 == null ? null : sha256.substring(0, DIGITS);
    }
}
