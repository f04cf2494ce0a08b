package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.List;
import org.ascribe.extraction.Captures.Capture;
import org.ascribe.extraction.Captures.Part;
import org.ascribe.text.Span;

/** An attribution in the making: which segments play which part; words may join it until all rules have been tried. */
final class Attribution {
    private final QuoteRule rule;
    private final List<Capture> content = new ArrayList<>();
    private Capture cue;
    private Capture mention;
    private int end;

    Attribution(QuoteRule rule, List<Capture> captures) {
        this.rule = rule;
        add(captures);
    }

    /** Adds what a joining rule has found. */
    void add(List<Capture> captures) {
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

    QuoteRule rule() {
        return rule;
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

    /** Whether its cue, or without one its first words, stand inside the content of another. */
    boolean nestedIn(Attribution other) {
        Capture anchor = cue != null ? cue : content.get(0);
        return other != this
                && other.content.stream().anyMatch(c -> c.from() <= anchor.from() && anchor.to() <= c.to());
    }

    static Span span(Frame frame, Capture capture) {
        return frame.span(capture.from(), capture.to());
    }
}
