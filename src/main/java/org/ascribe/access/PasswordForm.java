package org.ascribe.access;

import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ascribe.store.Refusal;

/**
 * A new password of one's own.
 *
 * @param current the one until now
 * @param password the new one
 */
public record PasswordForm(
        @NotNull(message = "the current password is missing: give it too")
        String current,

        @NotNull(message = "the new password is missing: give one of 12 characters or more")
        String password) {
    private static final int SHORTEST = 12;
    /** The hash reads no further, so that more would be thrown away unseen. */
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;

    /** Refuses a new password that is easily guessed. */
    void check(String name) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw Refusal.invalid("password", "the new password is too short: give 12 characters or more");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Refusal.invalid("password", "the new password is too long: give at most 72 bytes");
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            throw Refusal.invalid("password", "the new password repeats itself: use 5 different characters or more");
        }
        String folded = password.toLowerCase(Locale.ROOT);
        if (folded.contains(name) || folded.contains("ascribe") || folded.contains("password")) {
            throw Refusal.invalid(
                    "password",
                    "the new password is easily guessed: leave out your name, Ascribe and the word password");
        }
        if (password.equals(current)) {
            throw Refusal.invalid("password", "the new password is the old one: choose another");
        }
    }
}
