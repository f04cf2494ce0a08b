package org.ascribe.cli;

import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.ascribe.store.SettingFault;
import org.ascribe.store.StorageTrouble;
import org.ascribe.text.LanguageFault;
import org.h2.api.ErrorCode;

/** Why the workbench cannot start, where the cause is outside and has a remedy, in one sentence. */
final class StartError {
    private StartError() {}

    /**
     * Finds the sentence.
     *
     * @param failure what stopped the start
     * @param data the folder of the embedded database
     * @param whereInUse what to do where another process has the database open
     * @return empty where the cause is not one of those that have a remedy
     */
    static Optional<String> sentence(Throwable failure, String data, String whereInUse) {
        if (StorageTrouble.of(failure).filter(StorageTrouble.FULL::equals).isPresent()) {
            return Optional.of(
                    "The disk that the database writes to is full: make room there, and start the workbench again.");
        }
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> sentenceOf(cause, data, whereInUse))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> sentenceOf(Throwable cause, String data, String whereInUse) {
        if (cause instanceof BindException) {
            return Optional.of("The port is in use by another program: stop that one, or choose another port with"
                    + " QUARKUS_HTTP_PORT.");
        }
        if (cause instanceof LanguageFault || cause instanceof SettingFault) {
            return Optional.of(cause.getMessage());
        }
        if (!(cause instanceof SQLException sql)) {
            return Optional.empty();
        }
        if ("08001".equals(sql.getSQLState())) {
            return Optional.of("PostgreSQL does not answer: start it, or correct QUARKUS_DATASOURCE_PG_JDBC_URL.");
        }
        return switch (sql.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                Optional.of("The database in " + data + " is in use by another process: " + whereInUse);
            case ErrorCode.FILE_CREATION_FAILED_1, ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
                Optional.of("The folder " + data
                        + " cannot be written: make it writable, or choose another with ASCRIBE_DATA.");
            case ErrorCode.DATABASE_IS_READ_ONLY ->
                Optional.of("The database in " + data
                        + " can only be read: make its file writable, or choose another folder with ASCRIBE_DATA.");
            default -> Optional.empty();
        };
    }
}
