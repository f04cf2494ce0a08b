package org.ascribe.review;

/** A decision that was made on sight of something older than what is there; nothing of it was kept. */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient SubjectJson now;

    Conflict(SubjectJson now) {
        super(
                "Another decision on this question has come in since, or the quotation was changed: look at it and decide again.");
        this.now = now;
    }

    /** The question as it stands now, for whoever decided. */
    public SubjectJson now() {
        return now;
    }
}
