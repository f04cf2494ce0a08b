package org.ascribe.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What keeps the database from doing its work, where the cause is outside and whoever runs the workbench has a remedy. */
public enum StorageTrouble {
    FULL(
            507,
            "The disk of the workbench is full: nothing of this was kept; tell whoever runs it, and send it again once"
                    + " there is room.",
            "The disk that the database writes to is full: make room there; what was acknowledged is kept, and the"
                    + " workbench goes on by itself.",
            List.of("53100"),
            List.of(),
            List.of("No space left on device", "File too large", "Disk quota exceeded")),
    READ_ONLY(
            503,
            "The workbench can only be read just now: nothing of this was kept; tell whoever runs it, and send it again"
                    + " later.",
            "The database can only be read: make its folder, or its server, writable again; what was acknowledged is"
                    + " kept.",
            List.of("25006"),
            List.of(90097),
            List.of("Read-only file system", "Operation not permitted")),
    AWAY(
            503,
            "The workbench does not reach its database just now: send this again in a minute, and tell whoever runs it.",
            "The database does not answer: start it, or see why it takes no more connections; what was acknowledged is"
                    + " kept.",
            List.of("08", "57P", "53300"),
            List.of(90067, 90098, 90121),
            List.of("acquisition timeout")),
    BUSY(
            503,
            "Too many decide at the same moment: nothing of this was kept; send it again in a minute.",
            "The database kept a request waiting for others until its time was over: if it comes again, let fewer"
                    + " programs write at the same time.",
            List.of("55P03", "40P01", "40001"),
            List.of(50200, 40001),
            List.of());

    private final int status;
    private final String toClient;
    private final String toOperator;
    private final List<String> states;
    private final List<Integer> codes;
    private final List<String> words;

    StorageTrouble(
            int status,
            String toClient,
            String toOperator,
            List<String> states,
            List<Integer> codes,
            List<String> words) {
        this.status = status;
        this.toClient = toClient;
        this.toOperator = toOperator;
        this.states = states;
        this.codes = codes;
        this.words = words;
    }

    /** The trouble behind a failure, the most telling one first; empty where it is none of these. */
    public static Optional<StorageTrouble> of(Throwable failure) {
        Set<Throwable> chain = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> rest = new ArrayDeque<>(List.of(failure));
        while (!rest.isEmpty()) {
            Throwable each = rest.pop();
            if (chain.add(each)) {
                rest.addAll(Arrays.asList(each.getSuppressed()));
                if (each.getCause() != null) {
                    rest.add(each.getCause());
                }
            }
        }
        return Arrays.stream(values())
                .filter(trouble -> chain.stream().anyMatch(trouble::shows))
                .findFirst();
    }

    private boolean shows(Throwable failure) {
        if (failure instanceof SQLException sql && shows(sql)) {
            return true;
        }
        String message = failure.getMessage();
        return (failure instanceof IOException || failure instanceof SQLException)
                && message != null
                && words.stream().anyMatch(message::contains);
    }

    private boolean shows(SQLException sql) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        return codes.contains(sql.getErrorCode()) || states.stream().anyMatch(state::startsWith);
    }

    /** The HTTP status that says the same. */
    public int status() {
        return status;
    }

    /** A sentence with the remedy, for whoever asked. */
    public String toClient() {
        return toClient;
    }

    /** A sentence with the remedy, for whoever runs the workbench. */
    public String toOperator() {
        return toOperator;
    }
}
