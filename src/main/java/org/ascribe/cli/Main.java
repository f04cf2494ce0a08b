package org.ascribe.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;

/** Where the workbench starts, and the command that works on its database; in development mode, all commands. */
@QuarkusMain
public final class Main {
    private static final String DATA = "ascribe.data";

    private Main() {}

    /** Runs the command where there are arguments, else starts the workbench. */
    public static void main(String... args) {
        DatabaseCommand command = args.length == 0 ? null : DatabaseCommand.unopened(args[0]);
        if (args.length > 0 && command == null) {
            Commands.main(args);
        }
        requireKnownLog();
        String folder = System.getProperty(DATA, System.getenv().getOrDefault("ASCRIBE_DATA", "data"));
        System.setProperty(DATA, Path.of(folder).toAbsolutePath().toString());
        if (command == null) {
            Quarkus.run(
                    null,
                    (code, failure) -> end(code, failure, "stop that one, or choose another folder with ASCRIBE_DATA."),
                    args);
            return;
        }
        requireUsable(command, Arrays.copyOfRange(args, 1, args.length));
        System.setProperty("quarkus.profile", profile() + ",batch");
        Quarkus.run(OnDatabase.class, (code, failure) -> end(code, failure, command.whereInUse()), args);
    }

    /** The platform would take a word that it does not know for a yes. */
    private static void requireKnownLog() {
        String form = System.getProperty("ascribe.log", System.getenv().getOrDefault("ASCRIBE_LOG", "text"));
        if (!form.equals("text") && !form.equals("json")) {
            System.err.println("ASCRIBE_LOG names no form of the log: set it to text or json, or leave it out.");
            System.exit(1);
        }
    }

    /** Help and a wrong option are told at once, and a workbench that runs is asked, without opening the database. */
    private static void requireUsable(DatabaseCommand command, String... args) {
        CommandLine line = new CommandLine(command);
        try {
            if (CommandLine.printHelpIfRequested(line.parseArgs(args))) {
                System.exit(0);
            }
        } catch (CommandLine.ParameterException wrong) {
            System.err.println(wrong.getMessage());
            line.usage(System.err);
            System.exit(CommandLine.ExitCode.USAGE);
        }
        if (command.asksServer()) {
            System.exit(line.execute(args));
        }
    }

    private static String profile() {
        String chosen = System.getProperty("quarkus.profile", System.getenv("QUARKUS_PROFILE"));
        return chosen == null || chosen.isBlank() ? "prod" : chosen;
    }

    /** The log of a failed start is off, so that a known cause is one sentence; an unknown one is told in full. */
    private static void end(int exitCode, Throwable failure, String whereInUse) {
        if (failure != null) {
            StartError.sentence(failure, System.getProperty(DATA), whereInUse)
                    .ifPresentOrElse(System.err::println, failure::printStackTrace);
        }
        System.exit(failure == null ? exitCode : 1);
    }
}
