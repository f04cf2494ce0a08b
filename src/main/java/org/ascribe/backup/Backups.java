package org.ascribe.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ascribe.journal.Verification;
import org.ascribe.journal.Verifier;
import org.ascribe.store.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Backups of the one active database. */
@ApplicationScoped
public class Backups {
    private static final Logger LOG = Logger.getLogger(Backups.class);
    private static final int LONGEST_SECONDS = (int) TimeUnit.DAYS.toSeconds(1);

    private final AgroalDataSource database;
    private final Verifier verifier;
    private final BackupWriter writer;

    Backups(
            AgroalDataSource database,
            Verifier verifier,
            ObjectMapper mapper,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.database = database;
        this.verifier = verifier;
        this.writer = new BackupWriter(mapper, clock, version);
    }

    /**
     * Writes the database as it stands at this moment. It is told in the log and not in the journal, so that a database
     * that can only be read, or whose disk is full, can still be saved.
     *
     * @param by who asked for it
     */
    public void write(OutputStream out, String by) throws IOException {
        try (Connection connection = database.getConnection()) {
            writer.write(connection, out);
            LOG.infof("A backup was written for %s", by);
        } catch (SQLException failure) {
            throw new IllegalStateException("the database could not be read for a backup", failure);
        }
    }

    /**
     * Fills this empty workbench, checks its journal, and keeps all of it or nothing.
     *
     * @param brokenToo whether it is kept although its journal was broken when the backup was made
     * @throws Refusal where the file is no whole backup, is of another schema or holds a broken journal, and where this
     *     workbench is not empty
     */
    public Manifest restore(Path path, boolean brokenToo) {
        try (BackupFile file = BackupFile.open(path)) {
            Restoration restoration = new Restoration(file);
            try (Connection connection = database.getConnection()) {
                restoration.prepare(connection);
            }
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
                load(restoration, file);
                Verification found = verifier.verify(List.of(file.manifest().journal()));
                if (!found.whole() && !brokenToo) {
                    throw Refusal.conflict(found + " Nothing was restored; --broken-journal restores it all the same.");
                }
            });
            return file.manifest();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException("the database could not be filled", failure);
        }
    }

    private void load(Restoration restoration, BackupFile file) {
        // Inside a transaction, this is the connection that the check of the journal reads by as well.
        try (Connection connection = database.getConnection()) {
            restoration.load(connection);
        } catch (SQLException failure) {
            // 22 and 23: what a row says, and how it fits to others.
            if (failure.getSQLState() == null || !failure.getSQLState().matches("2[23].*")) {
                throw new IllegalStateException("the database could not be filled", failure);
            }
            throw file.damaged("the database refuses a row of it, SQLSTATE " + failure.getSQLState());
        }
    }
}
