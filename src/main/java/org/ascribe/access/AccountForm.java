package org.ascribe.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A new account, as the form and the API send it. */
public record AccountForm(
        @NotNull(message = "a name is missing: give one")
        @Pattern(
                regexp = "[a-z0-9][a-z0-9._@-]{0,99}",
                message = "a name is 1 to 100 characters: a-z, 0-9 and . _ @ - after the first")
        String name,

        @NotNull(message = "a role is missing: give reader, reviewer, editor or admin")
        @Pattern(regexp = RoleForm.WORDS, message = RoleForm.REMEDY)
        String role) {}
