package org.ascribe.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A new account, as the form and the API send it. */
public record AccountForm(
        @NotNull(message = "a name is missing: give one") @Pattern(regexp = NAME, message = NAME_RULE)
        String name,

        @NotNull(message = "a role is missing: give reader, reviewer, editor or admin")
        @Pattern(regexp = RoleForm.WORDS, message = RoleForm.REMEDY)
        String role) {
    static final String NAME = "[a-z0-9][a-z0-9._@-]{0,99}";
    static final String NAME_RULE = "a name is 1 to 100 characters: a-z, 0-9 and . _ @ - after the first";
}
