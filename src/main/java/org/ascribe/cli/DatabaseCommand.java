package org.ascribe.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.ascribe.article.Reextractions;
import org.ascribe.backup.Backups;
import org.ascribe.journal.Verifier;

/** A command on the database, which it opens itself unless it asks the workbench that has it open. */
interface DatabaseCommand {
    /** Their names, in the order of the help. */
    List<String> NAMES = List.of(ReextractCommand.NAME, VerifyCommand.NAME, BackupCommand.NAME, RestoreCommand.NAME);

    /**
     * The command of that name, to be asked for its usage alone, or to ask a workbench that runs.
     *
     * @return null for a name that is none
     */
    static DatabaseCommand unopened(String name) {
        return named(name, null, null, null, null);
    }

    /**
     * The command of that name, with what works on the database that is open.
     *
     * @return null for a name that is none
     */
    static DatabaseCommand named(
            String name, Reextractions reextractions, Verifier verifier, Backups backups, ObjectMapper json) {
        return switch (name) {
            case ReextractCommand.NAME -> new ReextractCommand(reextractions, json);
            case VerifyCommand.NAME -> new VerifyCommand(verifier);
            case BackupCommand.NAME -> new BackupCommand(backups);
            case RestoreCommand.NAME -> new RestoreCommand(backups);
            default -> null;
        };
    }

    /** Whether it asks, and needs no database; known once its options are read. */
    default boolean asksServer() {
        return false;
    }

    /** What to do where another process has the database open. */
    default String whereInUse() {
        return "ask it with --server and a token in ASCRIBE_TOKEN, or stop it first.";
    }
}
