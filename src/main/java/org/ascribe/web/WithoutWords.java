package org.ascribe.web;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.logging.LoggingFilter;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.ascribe.store.StorageTrouble;

/**
 * Keeps what people wrote out of the log. Databases and parsers quote in their messages what they could not take, so
 * that of a failure only its kinds and its places are told, and the messages of those that never quote. A trouble of the
 * database that has a remedy is told by that alone.
 */
@LoggingFilter(name = "without-words")
public final class WithoutWords implements Filter {
    /** Failure of the platform, in its own words. */
    private static final Set<Class<? extends Throwable>> HARMLESS = Set.of(
            IOException.class,
            NullPointerException.class,
            ClassCastException.class,
            ArithmeticException.class,
            TimeoutException.class,
            Error.class);

    @Override
    public boolean isLoggable(LogRecord entry) {
        Optional<StorageTrouble> trouble =
                Optional.ofNullable(entry.getThrown()).flatMap(StorageTrouble::of);
        if (trouble.isPresent()) {
            entry.setThrown(null);
            entry.setParameters(null);
            entry.setMessage(trouble.get().toOperator());
            // It tells in many records of the rollback what the answer to the request tells in one.
            return !String.valueOf(entry.getLoggerName()).startsWith("com.arjuna.");
        }
        if (entry.getThrown() != null && !(entry.getThrown() instanceof Bare)) {
            entry.setThrown(bare(entry.getThrown(), Collections.newSetFromMap(new IdentityHashMap<>())));
        }
        if ("io.quarkus.vertx.http.runtime.QuarkusErrorHandler".equals(entry.getLoggerName())) {
            entry.setParameters(null);
            entry.setMessage("A request failed before it reached an endpoint");
        }
        return true;
    }

    private static Throwable bare(Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return null;
        }
        Bare bare = new Bare(words(thrown), bare(thrown.getCause(), seen));
        bare.setStackTrace(thrown.getStackTrace());
        return bare;
    }

    private static String words(Throwable thrown) {
        String kind = thrown.getClass().getName();
        if (thrown instanceof SQLException sql) {
            return kind + ": state " + sql.getSQLState() + ", code " + sql.getErrorCode();
        }
        boolean harmless = thrown.getCause() == null
                && !(thrown instanceof JacksonException)
                && HARMLESS.stream().anyMatch(type -> type.isInstance(thrown));
        return harmless && thrown.getMessage() != null ? kind + ": " + thrown.getMessage() : kind;
    }

    /** Stands for a failure in the log. */
    private static final class Bare extends Exception {
        private static final long serialVersionUID = 1;

        Bare(String words, Throwable cause) {
            super(words, cause);
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }
}
