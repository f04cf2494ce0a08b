package org.ascribe.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** On how many threads a command works. */
final class ThreadsOption {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "on how many threads; on all cores where it is not given")
    private Integer threads;

    int number() {
        if (threads == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (threads < 1 || threads > 1024) {
            throw new ParameterException(spec.commandLine(), "--threads takes a number from 1 to 1024, not " + threads);
        }
        return threads;
    }
}
