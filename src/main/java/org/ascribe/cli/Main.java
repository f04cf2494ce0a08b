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
        boolean onDatabase = args.length > 0 && args[0].equals(ReextractCommand.NAME);
        if (args.length > 0 && !onDatabase) {
            Commands.main(args);
        }
        String folder = System.getProperty(DATA, System.getenv().getOrDefault("ASCRIBE_DATA", "data"));
        System.setProperty(DATA, Path.of(folder).toAbsolutePath().toString());
        if (onDatabase) {
            String[] rest = Arrays.copyOfRange(args, 1, args.length);
            requireUsable(rest);
            System.setProperty("quarkus.profile", profile() + ",batch");
            Quarkus.run(ReextractCommand.Run.class, (code, failure) -> end(code, failure, true), rest);
        } else {
            Quarkus.run(null, (code, failure) -> end(code, failure, false), args);
        }
    }

    /** Help and a wrong option are told at once, without opening the database. */
    private static void requireUsable(String... args) {
        CommandLine line = new CommandLine(new ReextractCommand());
        try {
            if (CommandLine.printHelpIfRequested(line.parseArgs(args))) {
                System.exit(0);
            }
        } catch (CommandLine.ParameterException wrong) {
            System.err.println(wrong.getMessage());
            line.usage(System.err);
            System.exit(CommandLine.ExitCode.USAGE);
        }
    }

    private static String profile() {
        String chosen = System.getProperty("quarkus.profile", System.getenv("QUARKUS_PROFILE"));
        return chosen == null || chosen.isBlank() ? "prod" : chosen;
    }

    /** The log of a failed start is off, so that a known cause is one sentence; an unknown one is told in full. */
    private static void end(int exitCode, Throwable failure, boolean command) {
        if (failure != null) {
            StartError.sentence(failure, System.getProperty(DATA), command)
                    .ifPresentOrElse(System.err::println, failure::printStackTrace);
        }
        System.exit(failure == null ? exitCode : 1);
    }
}
