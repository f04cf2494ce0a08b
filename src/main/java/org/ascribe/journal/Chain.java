package org.ascribe.journal;

import java.util.Optional;
import java.util.function.LongPredicate;

/** A walk along the chain, entry by entry: it holds no more than where it stands. */
final class Chain {
    private final Seal seal;
    private final JournalKey key;
    private final LongPredicate erased;
    private Journal.Head at;

    /**
     * Starts after an entry.
     *
     * @param erased whether an entry of the journal says that the payload of that one was erased
     */
    Chain(Seal seal, JournalKey key, LongPredicate erased, Journal.Head start) {
        this.seal = seal;
        this.key = key;
        this.erased = erased;
        this.at = start;
    }

    /** The last entry that fitted. */
    Journal.Head at() {
        return at;
    }

    /** Goes on to the next entry, and stays where it does not fit. */
    Optional<Misfit> next(JournalEntry entry) {
        String fault = fault(entry);
        if (fault != null) {
            return Optional.of(new Misfit(Math.min(entry.number, at.number() + 1), fault));
        }
        at = new Journal.Head(entry.number, entry.sha256);
        return Optional.empty();
    }

    private String fault(JournalEntry entry) {
        if (entry.number != at.number() + 1) {
            return "it is missing";
        }
        if (!entry.previousSha256.equals(at.sha256())) {
            return "it does not follow the one before";
        }
        if (entry.payload != null && !entry.payloadSha256.equals(Seal.sha256(entry.payload))) {
            return "its payload was changed";
        }
        if (!entry.sha256.equals(seal.of(entry))) {
            return "it was changed";
        }
        if (entry.payload == null && !erased.test(entry.number)) {
            return "its payload is gone, and no entry says that it was erased";
        }
        return key.fault(entry.number, entry.sha256, entry.hmac).orElse(null);
    }
}
