package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ascribe.extraction.Captures.Capture;
import org.ascribe.extraction.Captures.Part;
import org.ascribe.text.Span;

/** An attribution in the making: which segments play which part; words may join it until all rules have been tried. */
final class Attribution {
    private final Set<String> rules = new LinkedHashSet<>();
    private final List<Capture> content = new ArrayList<>();
    private Capture cue;
    private Capture mention;
    private int end;

    private final Attribution before;

    /**
     * Begins with what a rule has found.
     *
     * @param before the attribution whose speaker goes on speaking, or null
     */
    Attribution(QuoteRule rule, List<Capture> captures, Attribution before) {
        this.before = before;
        add(rule, captures);
        if (before != null && cue != null && mention == null) {
            mention = before.mention;
        }
    }

    /** Whether it says nothing of who speaks but that it is the speaker of the one before. */
    boolean goesOn() {
        return before != null && (mention == null || mention == before.mention);
    }

    /** The attribution whose speaker goes on speaking in this one, or null. */
    Attribution before() {
        return before;
    }

    /** Adds what a joining rule has found. */
    void add(QuoteRule rule, List<Capture> captures) {
        rules.add(rule.id());
        for (Capture capture : captures) {
            switch (capture.part()) {
                case CONTENT -> content.add(capture);
                case CUE ->
                    cue = cue == null
                            ? capture
                            : new Capture(
                                    Part.CUE, Math.min(cue.from(), capture.from()), Math.max(cue.to(), capture.to()));
                case MENTION -> mention = capture;
            }
            end = Math.max(end, capture.to());
        }
    }

    /** The id of the rule that found it and, after plus signs, of those that joined words to it. */
    String rule() {
        return String.join("+", rules);
    }

    List<Capture> content() {
        return content;
    }

    Capture cue() {
        return cue;
    }

    Capture mention() {
        return mention;
    }

    /** The segment after its last one. */
    int end() {
        return end;
    }

    /** Its cue, or its first words where it has none. */
    Capture anchor() {
        return cue != null ? cue : content.get(0);
    }

    /** Whether its cue, or without one its first words, stand inside the content of another. */
    boolean nestedIn(Attribution other) {
        return other != this
                && other.content.stream().anyMatch(c -> c.from() <= anchor().from() && anchor().to() <= c.to());
    }

    static Span span(Frame frame, Capture capture) {
        return frame.span(capture.from(), capture.to());
    }
}
