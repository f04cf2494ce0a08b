package org.ascribe.journal;

import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.store.Refusal;
import org.hibernate.StatelessSession;

/** The chain of decisions: each entry carries the SHA-256 of the one before. */
@ApplicationScoped
public class Journal {
    /**
     * The newest entry: a report that carries it shows later that the chain was cut or made anew.
     *
     * @param number 0 for an empty journal
     */
    public record Head(long number, String sha256) {
        static final Head NONE = new Head(0, "0".repeat(64));

        private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

        /**
         * Reads one as it is written in what leaves the house.
         *
         * @throws Refusal 422 where it is written otherwise
         */
        public static Head of(String written) {
            Matcher parts = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
            if (!parts.matches()) {
                throw Refusal.invalid(
                        "head",
                        "a head of the journal is the number of an entry, a colon and its SHA-256 in 64 hexadecimal"
                                + " digits, as exports and the log have it");
            }
            return new Head(Long.parseLong(parts.group(1)), parts.group(2));
        }

        /** {@code NUMBER:SHA256}. */
        @Override
        public String toString() {
            return number + ":" + sha256;
        }
    }

    /** The head with its seal, which is null where no key is set. */
    private record Newest(Head head, String hmac) {}

    private final Entries entries;
    private final StatelessSession session;
    private final Seal seal;
    private final JournalKey key;
    private final Clock clock;

    @Inject
    Journal(Entries entries, StatelessSession session, Seal seal, JournalKey key, Clock clock) {
        this.entries = entries;
        this.session = session;
        this.seal = seal;
        this.key = key;
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
        Newest newest = newest(" for update");
        Head head = newest.head;
        key.requireContinues(head.number, newest.hmac);
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
        entry.hmac = key.seal(entry.sha256);
        entries.add(entry);
        session.createNativeMutationQuery(
                        "update journal_head set number = :number, sha256 = :sha256, hmac = :hmac where id = 1")
                .setParameter("number", entry.number)
                .setParameter("sha256", entry.sha256)
                .setParameter("hmac", entry.hmac, String.class)
                .executeUpdate();
    }

    /**
     * The number of the next entry. Nobody else appends one until the caller's transaction ends, so that numbers given
     * out by it count up in the order of the commits.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long next() {
        return newest(" for update").head.number + 1;
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
        return newest("").head;
    }

    private Newest newest(String lock) {
        Object[] row = session.createNativeQuery(
                        "select number, sha256, hmac from journal_head where id = 1" + lock, Object[].class)
                .getSingleResult();
        return new Newest(new Head(((Number) row[0]).longValue(), (String) row[1]), (String) row[2]);
    }
}
