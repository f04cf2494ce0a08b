package org.ascribe.store;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that is understood and not done, with the words that say where it is wrong and what to do.
 *
 * <p>Throw one from a desk, an intake or a page; {@code web} answers with problem+json below {@code /api} and with an
 * error page elsewhere. The transaction is rolled back, so nothing is half kept:
 *
 * <pre>{@code
 * throw Refusal.invalid("title", "the title is missing: give one of 1 to 500 characters");
 * throw Refusal.notFound("there is no article 17: the list of articles names those there are");
 * throw Refusal.conflict("…").with("version", 4);
 * }</pre>
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The detail that says after how many seconds to ask again; the answer has it as {@code Retry-After} too. */
    public static final String RETRY_AFTER = "retryAfter";

    /** Why it is refused, with the HTTP status that says the same. */
    public enum Cause {
        /** Not what the format asks for. */
        MALFORMED(400),
        /** Whoever asks may see the thing and not do this to it. */
        FORBIDDEN(403),
        NOT_FOUND(404),
        /** It clashes with what is kept. */
        CONFLICT(409),
        /** It was decided on a version that is no longer the newest. */
        STALE(412),
        TOO_LARGE(413),
        /** The content is of a kind that is not read here. */
        WRONG_MEDIA(415),
        /** Well-formed, with a value that is refused. */
        INVALID(422),
        /** The request must name the version that it changes. */
        VERSION_MISSING(428),
        /** Asked too often; later it may be done. */
        TOO_OFTEN(429);

        private final int status;

        Cause(int status) {
            this.status = status;
        }

        /** The HTTP status that says the same. */
        public int status() {
            return status;
        }
    }

    private final Cause cause;
    private final String field;
    private final transient Map<String, Object> details = new LinkedHashMap<>();

    private Refusal(Cause cause, String field, String message) {
        super(message);
        this.cause = cause;
        this.field = field;
    }

    /**
     * Refuses.
     *
     * @param cause why
     * @param field the field that is wrong; null where it is the whole request
     * @param message the place and the remedy, for whoever asked
     */
    public static Refusal of(Cause cause, String field, String message) {
        return new Refusal(cause, field, message);
    }

    /** A field of a well-formed request holds a value that is refused. */
    public static Refusal invalid(String field, String message) {
        return of(Cause.INVALID, field, message);
    }

    public static Refusal malformed(String field, String message) {
        return of(Cause.MALFORMED, field, message);
    }

    public static Refusal notFound(String message) {
        return of(Cause.NOT_FOUND, null, message);
    }

    public static Refusal forbidden(String message) {
        return of(Cause.FORBIDDEN, null, message);
    }

    public static Refusal conflict(String message) {
        return of(Cause.CONFLICT, null, message);
    }

    /** Adds a member to the problem document; never article text. */
    public Refusal with(String name, Object value) {
        details.put(name, value);
        return this;
    }

    public Cause cause() {
        return cause;
    }

    /** The field that is wrong; null where it is the whole request. */
    public String field() {
        return field;
    }

    /** Whether it is about that field. */
    public boolean is(String name) {
        return name.equals(field);
    }

    public Map<String, Object> details() {
        return details;
    }
}
