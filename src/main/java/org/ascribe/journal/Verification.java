package org.ascribe.journal;

/**
 * What a verification of the chain found.
 *
 * @param firstMisfit null where the chain is whole
 * @param head the last entry that fitted; the newest one where the chain is whole
 */
public record Verification(boolean whole, Misfit firstMisfit, Journal.Head head) {
    /** The finding as a sentence. */
    @Override
    public String toString() {
        return whole
                ? "The journal is whole; its head is " + head + "."
                : "The journal is broken at entry " + firstMisfit.number() + ": " + firstMisfit.reason() + ".";
    }
}
