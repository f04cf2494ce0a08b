package org.ascribe.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.ascribe.article.ReextractionJson;
import org.ascribe.article.Reextractions;
import org.ascribe.store.Refusal;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles of the database again after the rules have changed, a line of JSON for each on standard output. */
@Command(
        name = ReextractCommand.NAME,
        mixinStandardHelpOptions = true,
        description =
                "Reads articles again with the rules of today. The same words keep their verdicts, changed ones become"
                        + " stale, what people corrected stays. Each line out says what became of an article.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all articles done",
            "1:the database cannot be opened",
            "2:an option is wrong, or there is no such article; the others are done"
        })
public final class ReextractCommand implements Callable<Integer>, DatabaseCommand {
    static final String NAME = "reextract";

    private static final int BATCH = 10;
    private static final int WRONG = 2;

    /** With a space, so that it is the name of no account. */
    private static final String BY = "command line";

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Which which;

    @Option(names = "--force", description = "also those that were read with these very rules")
    private boolean force;

    private final Reextractions reextractions;
    private final ObjectMapper json;

    /** Which articles. */
    static final class Which {
        @Option(names = "--all", description = "all articles")
        private boolean all;

        @Parameters(paramLabel = "ID", arity = "1..*", description = "the ids of articles")
        private List<Long> ids;
    }

    /**
     * Makes one.
     *
     * @param reextractions null where no database is open
     */
    ReextractCommand(Reextractions reextractions, ObjectMapper json) {
        this.reextractions = reextractions;
        this.json = json;
    }

    @Override
    public String whereInUse() {
        return "ask the running workbench instead, at /reextractions or by POST to /api/reextractions, or stop it first.";
    }

    @Override
    public Integer call() throws JsonProcessingException {
        if (which.all) {
            Long after = 0L;
            while (after != null) {
                Reextractions.Batch batch = reextractions.next(after, BATCH, force, BY);
                tell(batch.articles());
                after = batch.next();
            }
            return 0;
        }
        int worst = 0;
        for (long id : which.ids) {
            try {
                tell(List.of(reextractions.of(id, force, BY)));
            } catch (Refusal refusal) {
                spec.commandLine().getErr().println(refusal.getMessage());
                worst = WRONG;
            }
        }
        return worst;
    }

    private void tell(List<ReextractionJson> done) throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        for (ReextractionJson each : done) {
            out.println(json.writeValueAsString(each));
        }
        out.flush();
    }
}
