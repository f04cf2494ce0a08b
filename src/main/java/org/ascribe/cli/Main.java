package org.ascribe.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;

/** Where the jar starts: a command that needs no database runs at once, everything else starts the workbench. */
@QuarkusMain
public final class Main {
    private static final String DATA = "ascribe.data";

    private Main() {}

    /** Starts the workbench. */
    public static void main(String... args) {
        String folder = System.getProperty(DATA, System.getenv().getOrDefault("ASCRIBE_DATA", "data"));
        System.setProperty(DATA, Path.of(folder).toAbsolutePath().toString());
        Quarkus.run(args);
    }
}
