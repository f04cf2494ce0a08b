package org.ascribe.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.ascribe.text.OpenNlpSentenceSplitter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands; those that need a database are only named here, and run where the workbench would. */
@Command(
        name = "ascribe",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Who said what, and is it true? Without a command the workbench starts.")
public final class Commands {
    private static final Map<String, Supplier<Object>> BY_NAME = byName();

    private Commands() {}

    private static Map<String, Supplier<Object>> byName() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("extract", ExtractCommand::new);
        commands.put("check-rules", CheckRulesCommand::new);
        commands.put("evaluate", EvaluateCommand::new);
        DatabaseCommand.NAMES.forEach(name -> commands.put(name, () -> DatabaseCommand.unopened(name)));
        return Collections.unmodifiableMap(commands);
    }

    /** Runs the command that the first argument names and ends with its exit code. */
    public static void main(String... args) {
        // A command has no log: to look for the server's would cost a tenth of its time.
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        CommandLine line = new CommandLine(new Commands());
        Supplier<Object> named = BY_NAME.get(args[0]);
        if (named != null) {
            // The model loads while picocli reads what the command looks like.
            Thread model = new Thread(OpenNlpSentenceSplitter::warmUp, "sentence model");
            model.setDaemon(true);
            model.start();
            line.addSubcommand(args[0], named.get());
        } else {
            BY_NAME.forEach((name, command) -> line.addSubcommand(name, command.get()));
        }
        String version = "Ascribe " + Commands.class.getPackage().getImplementationVersion();
        line.getCommandSpec().version(version);
        line.getSubcommands().values().forEach(one -> one.getCommandSpec().version(version));
        System.exit(line.execute(args));
    }
}
