package org.ascribe.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ascribe.backup.Backups;
import org.ascribe.store.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fills an empty workbench from a backup. */
@Command(
        name = RestoreCommand.NAME,
        mixinStandardHelpOptions = true,
        description = "Fills an empty workbench, on either database, from a backup of either. The journal is checked"
                + " first; it restores all or nothing.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all of it is there, and the journal is whole",
            "1:the database cannot be opened",
            "2:an option is wrong, the file is no whole backup, or the workbench is not empty"
        })
public final class RestoreCommand implements Callable<Integer>, DatabaseCommand {
    static final String NAME = "restore";

    private static final int REFUSED = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a backup")
    private Path file;

    @Option(names = "--broken-journal", description = "also where the journal was broken when the backup was made")
    private boolean brokenToo;

    private final Backups backups;

    /**
     * Makes one.
     *
     * @param backups null where no database is open
     */
    RestoreCommand(Backups backups) {
        this.backups = backups;
    }

    @Override
    public String whereInUse() {
        return "a backup is restored into an empty workbench that does not run; stop it first, or choose another folder"
                + " with ASCRIBE_DATA.";
    }

    @Override
    public Integer call() {
        try {
            spec.commandLine().getOut().println("Restored " + file + ": " + backups.restore(file, brokenToo));
            return 0;
        } catch (Refusal refusal) {
            spec.commandLine().getErr().println(refusal.getMessage());
            return REFUSED;
        }
    }
}
