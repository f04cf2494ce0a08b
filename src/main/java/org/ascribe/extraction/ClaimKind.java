package org.ascribe.extraction;

/** What evidence can do for a claim. */
public enum ClaimKind {
    /** It says what is or was so. */
    STATEMENT,
    /** A judgement, a duty, a wish: evidence cannot settle it. */
    OPINION,
    /** It says what has not happened yet. */
    PREDICTION,
    /** It asserts nothing. */
    QUESTION
}
