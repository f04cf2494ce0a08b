package org.ascribe.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Arrays;
import org.ascribe.article.Reextractions;
import org.ascribe.backup.Backups;
import org.ascribe.journal.Verifier;
import picocli.CommandLine;

/** Runs a command where the database is open. */
public final class OnDatabase implements QuarkusApplication {
    private final Reextractions reextractions;
    private final Verifier verifier;
    private final Backups backups;
    private final ObjectMapper json;

    OnDatabase(Reextractions reextractions, Verifier verifier, Backups backups, ObjectMapper json) {
        this.reextractions = reextractions;
        this.verifier = verifier;
        this.backups = backups;
        this.json = json;
    }

    @Override
    public int run(String... args) {
        return new CommandLine(DatabaseCommand.named(args[0], reextractions, verifier, backups, json))
                .execute(Arrays.copyOfRange(args, 1, args.length));
    }
}
