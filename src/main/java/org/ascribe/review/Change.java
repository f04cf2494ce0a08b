package org.ascribe.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ascribe.store.Refusal;

/** What a person changes about a quotation. */
public enum Change {
    /** Who spoke. */
    SPEAKER("speaker"),
    /** What the text calls the speaker. */
    ROLE("role"),
    /** Direct, indirect or mixed. */
    KIND("kind"),
    /** Where its words stand. */
    CONTENT("words"),
    /** Where the attributing words stand. */
    CUE("cue"),
    /** Where the text says who spoke. */
    MENTION("who, in the text"),
    /** The words of a claim. */
    CLAIM("claim"),
    /** A claim more. */
    CLAIM_ADDED("claim added"),
    /** A claim less. */
    CLAIM_REMOVED("claim removed"),
    /** It is no quotation at all. */
    NOT_A_QUOTATION("whether it is one"),
    /** It is one, and the machine missed it. */
    ADDED("added");

    private final String label;

    Change(String label) {
        this.label = label;
    }

    /** Its word, as programs and forms see it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is about, for a reader. */
    public String label() {
        return label;
    }

    /** Whether it needs a reason: who spoke and whether anybody did are what a verdict hangs on. */
    boolean needsReason() {
        return this == SPEAKER || this == NOT_A_QUOTATION;
    }

    boolean isOfClaims() {
        return this == CLAIM || this == CLAIM_ADDED || this == CLAIM_REMOVED;
    }

    /** What can be changed about a quotation that is there. */
    static Change of(String word) {
        return Arrays.stream(values())
                .filter(change -> change != ADDED && change.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "change",
                        "The change is not one: choose "
                                + Arrays.stream(values())
                                        .filter(change -> change != ADDED)
                                        .map(Change::word)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    static Change named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
