package org.ascribe.article;

import org.ascribe.extraction.QuoteKind;
import org.ascribe.text.Span;

/**
 * All that is said of a quotation besides its words.
 *
 * @param cue where the attributing words stand; null without any
 * @param mention where the text says who spoke; null where it does not
 * @param speaker null where the text does not settle it
 * @param role what the text calls the speaker; null where it says nothing
 */
public record Particulars(QuoteKind kind, Span cue, Span mention, Speaker speaker, String role) {
    /** Those of a quotation as it is. */
    public static Particulars of(Quotation quotation) {
        return new Particulars(
                quotation.kind(), quotation.cue(), quotation.mention(), quotation.speaker(), quotation.role());
    }

    public Particulars withKind(QuoteKind other) {
        return new Particulars(other, cue, mention, speaker, role);
    }

    public Particulars withCue(Span other) {
        return new Particulars(kind, other, mention, speaker, role);
    }

    public Particulars withMention(Span other) {
        return new Particulars(kind, cue, other, speaker, role);
    }

    public Particulars withSpeaker(Speaker other) {
        return new Particulars(kind, cue, mention, other, role);
    }

    public Particulars withRole(String other) {
        return new Particulars(kind, cue, mention, speaker, other);
    }
}
