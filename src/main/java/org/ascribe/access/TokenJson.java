package org.ascribe.access;

import java.time.Instant;

/**
 * A token as its owner sees it.
 *
 * @param revokedAt null where it is not revoked
 * @param opens whether it still signs in
 */
public record TokenJson(long id, String label, Instant createdAt, Instant expiresAt, Instant revokedAt, boolean opens) {
    static TokenJson of(Token token, Instant now) {
        return new TokenJson(
                token.id, token.label, token.createdAt, token.expiresAt, token.revokedAt, token.opens(now));
    }
}
