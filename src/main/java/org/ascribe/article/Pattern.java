package org.ascribe.article;

/** What somebody looks for, as a pattern of SQL's {@code like} with {@code !} as its escape. */
final class Pattern {
    /** The pattern that everything matches. */
    static final String ANYTHING = "%";

    private Pattern() {}

    /** The pattern of all that holds these words; null or blank words ask for nothing. */
    static String holding(String words) {
        if (words == null || words.isBlank()) {
            return ANYTHING;
        }
        return "%" + words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
