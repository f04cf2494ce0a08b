package org.ascribe.review;

import java.util.List;
import java.util.Locale;

/** A part of the queue. */
public enum Tab {
    UNREVIEWED("Unreviewed", State.UNREVIEWED, "You have judged everything that is asked here."),
    SECOND_OPINION("Needs a second opinion", State.AWAITING, "No question waits for a second opinion."),
    IN_DISAGREEMENT("In disagreement", State.IN_DISAGREEMENT, "No two reviewers disagree."),
    VERIFIED("Verified", State.VERIFIED, "Nothing is verified yet."),
    DISPUTED("Disputed", State.DISPUTED, "Nothing is disputed yet."),
    OPEN("Open", State.OPEN, "No question was answered with “open”."),
    STALE("Stale", null, "No verdict has become stale: what was judged still says the same."),
    MINE("Mine", null, "You have judged nothing yet.");

    private final String words;
    private final State state;
    private final String empty;

    Tab(String words, State state, String empty) {
        this.words = words;
        this.state = state;
        this.empty = empty;
    }

    /** What a page calls it. */
    public String words() {
        return words;
    }

    /** What a page says where nothing is in it. */
    public String empty() {
        return empty;
    }

    /** The state of the questions in it; null where they can have any. */
    State state() {
        return state;
    }

    /** Whether there is something to do in it. */
    public boolean isWork() {
        return List.of(UNREVIEWED, IN_DISAGREEMENT, STALE).contains(this);
    }

    /** Its word in addresses and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
