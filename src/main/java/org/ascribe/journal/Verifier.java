package org.ascribe.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Checks the chain of decisions, a few entries at a time: its memory does not grow with the journal. */
@ApplicationScoped
public class Verifier {
    private static final int STEP = 200;

    private final Entries entries;
    private final Journal journal;
    private final Seal seal;
    private final JournalKey key;

    @Inject
    Verifier(Entries entries, Journal journal, Seal seal, JournalKey key) {
        this.entries = entries;
        this.journal = journal;
        this.seal = seal;
        this.key = key;
    }

    /** Checks every entry. */
    public Verification verify() {
        return verify(List.of());
    }

    /**
     * Checks every entry, and that the chain still holds those that were heads of it earlier.
     *
     * @param earlier what left the house, in any order: whoever can write the whole database can shorten the chain or
     *     make all of it anew, and only what they cannot reach tells
     */
    public Verification verify(List<Journal.Head> earlier) {
        return walk(
                Journal.Head.NONE,
                earlier.stream()
                        .sorted(Comparator.comparingLong(Journal.Head::number))
                        .toList());
    }

    /**
     * Checks the head and so many entries before it, quickly.
     *
     * @param count at least 1
     */
    public Verification verifyNewest(int count) {
        List<JournalEntry> newest =
                QuarkusTransaction.joiningExisting().call(() -> entries.before(Long.MAX_VALUE, Limit.of(count)));
        if (newest.isEmpty()) {
            return walk(Journal.Head.NONE, List.of());
        }
        JournalEntry oldest = newest.get(newest.size() - 1);
        return walk(new Journal.Head(oldest.number - 1, oldest.previousSha256), List.of());
    }

    /** Each step in a transaction of its own, so that none gets old; all in that of the caller where there is one. */
    private Verification walk(Journal.Head start, List<Journal.Head> earlier) {
        Journal.Head head = journal.head();
        Chain chain = new Chain(seal, key, this::isErasureTold, start);
        Optional<Misfit> misfit = Optional.empty();
        int seen = 0;
        List<JournalEntry> step = after(chain.at().number());
        while (misfit.isEmpty() && !step.isEmpty() && chain.at().number() < head.number()) {
            for (JournalEntry entry : step) {
                misfit = chain.next(entry);
                while (misfit.isEmpty()
                        && seen < earlier.size()
                        && earlier.get(seen).number() <= chain.at().number()) {
                    misfit = otherThan(earlier.get(seen), chain.at());
                    seen++;
                }
                if (misfit.isPresent() || chain.at().number() == head.number()) {
                    break;
                }
            }
            step = after(chain.at().number());
        }
        Misfit first = misfit.or(() -> endsOtherwise(chain.at(), head))
                .or(() -> missing(chain.at(), earlier))
                .orElse(null);
        return new Verification(first == null, first, chain.at());
    }

    private List<JournalEntry> after(long number) {
        return QuarkusTransaction.joiningExisting().call(() -> entries.after(number, Limit.of(STEP)));
    }

    private boolean isErasureTold(long number) {
        return !QuarkusTransaction.joiningExisting()
                .call(() -> entries.erasure(Erasures.subject(number), Limit.of(1)))
                .isEmpty();
    }

    private static Optional<Misfit> otherThan(Journal.Head earlier, Journal.Head found) {
        return earlier.equals(found)
                ? Optional.empty()
                : Optional.of(new Misfit(
                        earlier.number(),
                        "it is another one than the head that left the house: it was changed, or one before it, and"
                                + " all after it were made anew"));
    }

    private Optional<Misfit> endsOtherwise(Journal.Head end, Journal.Head head) {
        if (end.number() < head.number()) {
            return Optional.of(new Misfit(end.number() + 1, "it is missing, or the head of the journal was changed"));
        }
        if (!end.equals(head)) {
            return Optional.of(new Misfit(head.number(), "the head of the journal is another one"));
        }
        // Whoever appends moves the head in the same transaction: one that is still behind was passed by.
        long last =
                QuarkusTransaction.joiningExisting().call(() -> entries.before(Long.MAX_VALUE, Limit.of(1))).stream()
                        .mapToLong(entry -> entry.number)
                        .findFirst()
                        .orElse(0);
        return last > journal.head().number()
                ? Optional.of(new Misfit(end.number() + 1, "it was added behind the back of the journal"))
                : Optional.empty();
    }

    private static Optional<Misfit> missing(Journal.Head end, List<Journal.Head> earlier) {
        return earlier.stream()
                .filter(each -> each.number() > end.number() || each.number() == 0 && !each.equals(Journal.Head.NONE))
                .findFirst()
                .map(each -> new Misfit(
                        each.number() == 0 ? 0 : end.number() + 1,
                        each.number() == 0
                                ? "an empty journal has no such head"
                                : "it is missing: the journal had " + each.number() + " entries when its head left"
                                        + " the house"));
    }
}
