package org.ascribe.access;

import java.time.Instant;

/**
 * A token as its owner sees it.
 *
 * @param revokedAt null where it is not revoked
 * @param scope what it may do: read, judge, intake, edit or all
 * @param opens whether it still signs in
 * @param state open, revoked, expired, or ended with a change of the account
 */
public record TokenJson(
        long id,
        String label,
        String scope,
        Instant createdAt,
        Instant expiresAt,
        Instant revokedAt,
        boolean opens,
        String state) {
    static TokenJson of(Token token, Instant now) {
        return new TokenJson(
                token.id,
                token.label,
                token.scope.word(),
                token.createdAt,
                token.expiresAt,
                token.revokedAt,
                token.opens(now),
                token.state(now));
    }
}
