package org.ascribe.access;

/** Passwords failed too often just now: nothing is tried before {@link #seconds} have passed. */
class TooManyAttempts extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long seconds;

    TooManyAttempts(long seconds) {
        super(words(seconds));
        this.seconds = seconds;
    }

    /** As {@code Retry-After} has it: at least 1. */
    long seconds() {
        return seconds;
    }

    /** What whoever waits is told. */
    static String words(long seconds) {
        return "Passwords failed too often: wait " + seconds + (seconds == 1 ? " second" : " seconds")
                + " and try again; an admin can give you a new password.";
    }
}
