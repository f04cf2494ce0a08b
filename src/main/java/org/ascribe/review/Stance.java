package org.ascribe.review;

/** What a piece of evidence does to what is judged. */
public enum Stance {
    SUPPORTS,
    REFUTES,
    CONTEXT
}
