package org.ascribe.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;

/** Where the workbench starts; in development mode, the commands too. */
@QuarkusMain
public final class Main {
    private static final String DATA = "ascribe.data";

    private Main() {}

    /** Runs the command where there are arguments, else starts the workbench. */
    public static void main(String... args) {
        if (args.length > 0) {
            Commands.main(args);
        }
        String folder = System.getProperty(DATA, System.getenv().getOrDefault("ASCRIBE_DATA", "data"));
        System.setProperty(DATA, Path.of(folder).toAbsolutePath().toString());
        Quarkus.run(null, Main::end, args);
    }

    /** The log of a failed start is off, so that a known cause is one sentence; an unknown one is told in full. */
    private static void end(int exitCode, Throwable failure) {
        if (failure != null) {
            StartError.sentence(failure, System.getProperty(DATA))
                    .ifPresentOrElse(System.err::println, failure::printStackTrace);
        }
        System.exit(failure == null ? exitCode : 1);
    }
}
