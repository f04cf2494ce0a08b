package org.ascribe.journal;

import java.time.Instant;

/**
 * An entry as it is read.
 *
 * @param payload JSON as it was sealed; null once erased
 */
public record EntryJson(
        long number,
        Instant recordedAt,
        String actor,
        String action,
        String subject,
        String payload,
        String payloadSha256,
        String previousSha256,
        String sha256) {
    static EntryJson of(JournalEntry e) {
        return new EntryJson(
                e.number,
                e.recordedAt,
                e.actor,
                e.action,
                e.subject,
                e.payload,
                e.payloadSha256,
                e.previousSha256,
                e.sha256);
    }
}
