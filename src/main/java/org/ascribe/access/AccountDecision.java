package org.ascribe.access;

import java.util.Map;

/**
 * An event: somebody decided about an account or a token. It is fired inside the transaction of the decision, and the
 * journal, which comes after this package, appends it there.
 *
 * @param by the name of the account that decided
 * @param action what was done, such as {@code account.disabled}
 * @param subject what it was done to, such as {@code account/ana}
 * @param payload what else there is to say; never a secret
 */
public record AccountDecision(String by, String action, String subject, Map<String, ?> payload) {}
