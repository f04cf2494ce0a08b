package org.ascribe.review;

import java.util.Locale;

/** Where a question stands, for whoever asks. */
public enum State {
    UNREVIEWED("unreviewed", "…"),
    AWAITING("one of two opinions", "½"),
    VERIFIED("verified", "✓"),
    DISPUTED("disputed", "✗"),
    OPEN("open", "○"),
    IN_DISAGREEMENT("in disagreement", "≠");

    private final String words;
    private final String icon;

    State(String words, String icon) {
        this.words = words;
        this.icon = icon;
    }

    static State of(Outcome outcome) {
        return switch (outcome) {
            case VERIFIED -> VERIFIED;
            case DISPUTED -> DISPUTED;
            case OPEN -> OPEN;
        };
    }

    /** Whether an opinion is still missing. */
    boolean isMissingOpinions() {
        return this == UNREVIEWED || this == AWAITING;
    }

    /** What a page calls it. */
    public String words() {
        return words;
    }

    /** A sign beside the colour: nobody has to tell colours apart. */
    public String icon() {
        return icon;
    }

    /** Its word, as programs and style sheets see it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
