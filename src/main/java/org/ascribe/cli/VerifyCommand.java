package org.ascribe.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ascribe.journal.Journal;
import org.ascribe.journal.Verification;
import org.ascribe.journal.Verifier;
import org.ascribe.store.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Tells whether the journal is whole, or the first entry that does not fit. */
@Command(
        name = VerifyCommand.NAME,
        mixinStandardHelpOptions = true,
        description = "Tells whether the journal is whole, or the first entry that does not fit, and why.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:it is whole, and holds each head that was named",
            "1:the database cannot be opened, or the workbench does not answer",
            "2:an option is wrong",
            "3:an entry does not fit"
        })
public final class VerifyCommand implements Callable<Integer>, DatabaseCommand {
    static final String NAME = "verify";

    private static final int UNANSWERED = 1;
    private static final int BROKEN = 3;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--head",
            paramLabel = "NUMBER:SHA256",
            converter = HeadConverter.class,
            description = "a head that a report, an export, a backup or the log has: it must still be in the journal."
                    + " Without one, a journal that was shortened or made anew as a whole is not noticed. Can be given"
                    + " several times")
    private List<Journal.Head> heads = List.of();

    @Mixin
    private RunningWorkbench running;

    private final Verifier verifier;

    /** Reads a head, or says how one is written. */
    static final class HeadConverter implements ITypeConverter<Journal.Head> {
        @Override
        public Journal.Head convert(String written) {
            try {
                return Journal.Head.of(written);
            } catch (Refusal refusal) {
                throw new TypeConversionException(refusal.getMessage());
            }
        }
    }

    /**
     * Makes one.
     *
     * @param verifier null where no database is open
     */
    VerifyCommand(Verifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public boolean asksServer() {
        return running.isNamed();
    }

    @Override
    public Integer call() throws IOException {
        try {
            Verification found = running.isNamed() ? asked() : verifier.verify(heads);
            (found.whole() ? spec.commandLine().getOut() : spec.commandLine().getErr()).println(found);
            return found.whole() ? 0 : BROKEN;
        } catch (RunningWorkbench.Unanswered unanswered) {
            spec.commandLine().getErr().println(unanswered.getMessage());
            return UNANSWERED;
        }
    }

    private Verification asked() throws RunningWorkbench.Unanswered, IOException {
        String query = heads.stream().map(head -> "head=" + head).collect(Collectors.joining("&"));
        try (InputStream answer = running.ask("GET", "/api/journal/verification?" + query)) {
            return new ObjectMapper()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(answer, Verification.class);
        }
    }
}
