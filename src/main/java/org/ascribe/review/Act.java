package org.ascribe.review;

/** What kind of decision a verdict is. */
public enum Act {
    /** One reviewer's answer. */
    OPINION,
    /** An editor's answer where two reviewers disagree. */
    RESOLUTION
}
