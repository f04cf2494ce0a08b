package org.ascribe.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;

/** The role that an account gets. */
public record RoleForm(
        @NotNull(message = "a role is missing: give reader, reviewer, editor or admin")
        @Pattern(regexp = WORDS, message = REMEDY)
        String role) {
    static final String WORDS = "reader|reviewer|editor|admin";
    static final String REMEDY = "there is no such role: give reader, reviewer, editor or admin";

    static Role role(String word) {
        return Role.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
