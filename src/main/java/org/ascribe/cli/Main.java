package org.ascribe.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;

/** Where the jar starts: a command that needs no database runs at once, everything else starts the workbench. */
@QuarkusMain
public final class Main {
    private static final String DATA = "ascribe.data";

    private Main() {}

    /** Runs the command that is named, or starts the workbench where none is. */
    public static void main(String... args) {
        if (args.length > 0 && args[0].equals("extract")) {
            String[] rest = Arrays.copyOfRange(args, 1, args.length);
            System.exit(new CommandLine(new ExtractCommand()).execute(rest));
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
