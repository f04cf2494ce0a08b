package org.ascribe.access;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A new token.
 *
 * @param label what it is for
 * @param days how long it lives
 * @param scope what it may do; null for read
 */
public record TokenForm(
        @NotBlank(message = "a label is missing: say what the token is for")
        @Size(max = 100, message = "a label has at most 100 characters: shorten it")
        String label,

        @NotNull(message = "the days are missing: give 1 to 365")
        @Min(value = 1, message = "a token lives 1 to 365 days")
        @Max(value = 365, message = "a token lives 1 to 365 days")
        Integer days,

        @Pattern(
                regexp = "read|judge|intake|edit|all",
                message = "there is no such scope: give read, judge, intake, edit or all")
        String scope) {
    /** What it may do: nothing but read where that is not said. */
    Scope granted() {
        return scope == null ? Scope.READ : Scope.of(scope);
    }
}
