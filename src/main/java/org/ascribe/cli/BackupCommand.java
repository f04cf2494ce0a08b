package org.ascribe.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import org.ascribe.backup.BackupFile;
import org.ascribe.backup.Backups;
import org.ascribe.store.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the whole database into a file. */
@Command(
        name = BackupCommand.NAME,
        mixinStandardHelpOptions = true,
        description =
                "Writes the whole database as it stands at one moment into a file, also while others work. The file"
                        + " holds everything, hashes of passwords too: only you can read it at first.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the file is there, and whole",
            "1:the database cannot be opened, or the workbench does not answer",
            "2:an option is wrong, or the file cannot be written"
        })
public final class BackupCommand implements Callable<Integer>, DatabaseCommand {
    static final String NAME = "backup";

    private static final int UNANSWERED = 1;
    private static final int UNWRITTEN = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "where the backup goes; it must not be there yet")
    private Path file;

    @Mixin
    private RunningWorkbench running;

    private final Backups backups;

    /**
     * Makes one.
     *
     * @param backups null where no database is open
     */
    BackupCommand(Backups backups) {
        this.backups = backups;
    }

    @Override
    public boolean asksServer() {
        return running.isNamed();
    }

    @Override
    public Integer call() {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, forMeAlone());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                write(out);
            }
            try (BackupFile whole = BackupFile.open(unfinished)) {
                whole.check();
                Files.move(unfinished, file);
                spec.commandLine().getOut().println(file + ": " + whole.manifest());
            }
            return 0;
        } catch (RunningWorkbench.Unanswered unanswered) {
            return failed(unfinished, unanswered.getMessage(), UNANSWERED);
        } catch (Refusal damaged) {
            return failed(unfinished, "The backup came to no end: the log of the workbench says why.", UNANSWERED);
        } catch (FileAlreadyExistsException there) {
            return failed(unfinished, file + " is there already: name another file, or delete it first.", UNWRITTEN);
        } catch (IOException failure) {
            return failed(
                    unfinished,
                    file + " cannot be written (" + failure.getMessage() + "): name a file in a folder with room.",
                    UNWRITTEN);
        }
    }

    private void write(OutputStream out) throws IOException, RunningWorkbench.Unanswered {
        if (!running.isNamed()) {
            backups.write(out, "the command line");
            return;
        }
        try (InputStream answer = running.ask("POST", "/api/backup")) {
            answer.transferTo(out);
        }
    }

    private int failed(Path unfinished, String sentence, int exitCode) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException left) {
            spec.commandLine().getErr().println(unfinished + " is left over.");
        }
        spec.commandLine().getErr().println(sentence);
        return exitCode;
    }

    private static FileAttribute<?>[] forMeAlone() {
        return Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
