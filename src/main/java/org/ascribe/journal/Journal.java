package org.ascribe.journal;

import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** The chain of decisions: each entry carries the SHA-256 of the one before. */
@ApplicationScoped
public class Journal {
    private static final int STEP = 1000;

    /**
     * The newest entry: a report that carries it shows later that the chain was cut or made anew.
     *
     * @param number 0 for an empty journal
     */
    public record Head(long number, String sha256) {}

    private final Entries entries;
    private final StatelessSession session;
    private final Seal seal;
    private final Clock clock;

    @Inject
    Journal(Entries entries, StatelessSession session, Seal seal, Clock clock) {
        this.entries = entries;
        this.session = session;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Appends a decision inside the caller's transaction, and fails without one. Appends wait for each other until
     * their transactions end: do it last.
     *
     * @param by the name of the account that decided, at most 100 characters
     * @param action what was done, such as {@code verdict.given}
     * @param subject what it was done to, such as {@code quotation/17}
     * @param payload what else there is to say, in values that JSON knows; never a secret
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(String by, String action, String subject, Map<String, ?> payload) {
        Head head = head(" for update");
        JournalEntry entry = new JournalEntry();
        entry.number = head.number + 1;
        // Both databases keep microseconds: a finer time would not verify when read back.
        entry.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entry.actor = by;
        entry.action = action;
        entry.subject = subject;
        entry.payload = seal.canonical(payload);
        entry.payloadSha256 = Seal.sha256(entry.payload);
        entry.previousSha256 = head.sha256;
        entry.sha256 = seal.of(entry);
        entries.add(entry);
        session.createNativeMutationQuery("update journal_head set number = :number, sha256 = :sha256 where id = 1")
                .setParameter("number", entry.number)
                .setParameter("sha256", entry.sha256)
                .executeUpdate();
    }

    /**
     * The number of the next entry. Nobody else appends one until the caller's transaction ends, so that numbers given
     * out by it count up in the order of the commits.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long next() {
        return head(" for update").number + 1;
    }

    /** Whether that entry is one of this journal; false for none. */
    @Transactional
    public boolean holds(Head entry) {
        return entries.after(entry.number - 1, Limit.of(1)).stream()
                .anyMatch(each -> each.number == entry.number && each.sha256.equals(entry.sha256));
    }

    /** The newest entry. */
    @Transactional
    public Head head() {
        return head("");
    }

    /** The first entry that does not fit, with the reason; empty where the chain is whole. */
    @Transactional
    public Optional<Misfit> verify() {
        Head head = head("");
        long number = 0;
        String sha256 = "0".repeat(64);
        for (List<JournalEntry> step = entries.after(0, Limit.of(STEP));
                !step.isEmpty();
                step = entries.after(number, Limit.of(STEP))) {
            for (JournalEntry entry : step) {
                if (entry.number > head.number) {
                    // Appended since the head was read, or behind its back: the next verification tells.
                    return number == head.number && sha256.equals(head.sha256)
                            ? Optional.empty()
                            : Optional.of(new Misfit(number, "the head of the journal is another one"));
                }
                Optional<Misfit> misfit = misfit(entry, number, sha256);
                if (misfit.isPresent()) {
                    return misfit;
                }
                number = entry.number;
                sha256 = entry.sha256;
            }
        }
        return number == head.number && sha256.equals(head.sha256)
                ? Optional.empty()
                : Optional.of(new Misfit(number + 1, "it is missing, or the head of the journal was changed"));
    }

    private Optional<Misfit> misfit(JournalEntry entry, long number, String sha256) {
        if (entry.number != number + 1) {
            return Optional.of(new Misfit(number + 1, "it is missing"));
        }
        if (!entry.previousSha256.equals(sha256)) {
            return Optional.of(new Misfit(entry.number, "it does not follow the one before"));
        }
        if (entry.payload != null && !entry.payloadSha256.equals(Seal.sha256(entry.payload))) {
            return Optional.of(new Misfit(entry.number, "its payload was changed"));
        }
        return entry.sha256.equals(seal.of(entry))
                ? Optional.empty()
                : Optional.of(new Misfit(entry.number, "it was changed"));
    }

    private Head head(String lock) {
        Object[] row = session.createNativeQuery(
                        "select number, sha256 from journal_head where id = 1" + lock, Object[].class)
                .getSingleResult();
        return new Head(((Number) row[0]).longValue(), (String) row[1]);
    }
}
