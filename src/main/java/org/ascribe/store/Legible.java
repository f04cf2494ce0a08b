package org.ascribe.store;

/** Refuses what no database can keep as text. */
public final class Legible {
    private Legible() {}

    /**
     * The same words.
     *
     * @throws Refusal 422 for a NUL and for half of a surrogate pair, with its place
     */
    public static String check(String field, String words) {
        for (int at = 0; at < words.length(); at++) {
            char here = words.charAt(at);
            if (here == 0) {
                throw Refusal.invalid(field, "Character " + (at + 1) + " of the " + field + " is a NUL: take it out.");
            }
            if (Character.isHighSurrogate(here)
                    && at + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(here)) {
                throw Refusal.invalid(
                        field,
                        "Character " + (at + 1) + " of the " + field
                                + " is half of a surrogate pair: send the text as whole Unicode characters.");
            }
        }
        return words;
    }
}
