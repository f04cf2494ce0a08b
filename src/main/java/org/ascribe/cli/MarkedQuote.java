package org.ascribe.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ascribe.extraction.QuoteMatch;
import org.ascribe.text.Span;

/**
 * A quotation of a gold file or of a prediction.
 *
 * @param type direct, indirect or mixed
 * @param content the spans of its words, sorted, those that touch joined; at least one
 * @param cue the same for the cue; empty where there is none
 * @param mention the same for the mention
 * @param speaker null where nobody is named
 * @param aliases further names of the speaker
 * @param rule what found it; empty in a gold file
 * @param fields what else the file says of it, as JSON by field, for what counts neither way
 */
record MarkedQuote(
        String type,
        List<Span> content,
        List<Span> cue,
        List<Span> mention,
        String speaker,
        List<String> aliases,
        String rule,
        Map<String, String> fields) {
    MarkedQuote {
        content = joined(content);
        cue = joined(cue);
        mention = joined(mention);
        speaker = speaker == null || speaker.isBlank() ? null : speaker;
    }

    static MarkedQuote of(QuoteMatch match) {
        return new MarkedQuote(
                match.kind().name().toLowerCase(Locale.ROOT),
                match.content(),
                match.cue() == null ? List.of() : List.of(match.cue()),
                match.mention() == null ? List.of() : List.of(match.mention()),
                match.speaker(),
                List.of(),
                match.rule(),
                Map.of());
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && span.start() <= last.end()) {
                joined.set(joined.size() - 1, last.union(span));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }
}
