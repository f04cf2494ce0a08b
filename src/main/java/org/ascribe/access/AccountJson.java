package org.ascribe.access;

import java.time.Instant;

/** An account as an admin sees it. */
public record AccountJson(String name, String role, boolean disabled, Instant createdAt) {
    static AccountJson of(Account account) {
        return new AccountJson(account.name, account.role.word(), account.disabled, account.createdAt);
    }
}
