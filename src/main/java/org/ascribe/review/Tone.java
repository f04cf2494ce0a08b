package org.ascribe.review;

/** A colour of a scale, as its file names it: one of the style sheet's, which are legible on light and dark. */
enum Tone {
    GREEN("--verified"),
    AMBER("--open"),
    RED("--disputed"),
    GREY("--unreviewed");

    private final String variable;

    Tone(String variable) {
        this.variable = variable;
    }

    /** The variable of {@code ascribe.css} that holds it. */
    String variable() {
        return variable;
    }
}
