package org.ascribe.access;

import java.time.Instant;

/**
 * An account as an admin sees it.
 *
 * @param directory whether a directory signs it in, in place of a password
 */
public record AccountJson(String name, String role, boolean disabled, boolean directory, Instant createdAt) {
    static AccountJson of(Account account) {
        return new AccountJson(
                account.name, account.role.word(), account.disabled, account.directory != null, account.createdAt);
    }
}
