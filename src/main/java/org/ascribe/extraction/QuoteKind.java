package org.ascribe.extraction;

import java.util.List;
import org.ascribe.text.QuotationMarks;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** How much of an attribution's content lies in quotation marks: all, part or none of it (PARC3, PolNeAR). */
public enum QuoteKind {
    DIRECT,
    MIXED,
    INDIRECT;

    /** Direct where all the words stand between marks, indirect where none does, else mixed. */
    public static QuoteKind of(List<Span> content, SourceText text, QuotationMarks marks) {
        boolean inside = false;
        boolean outside = false;
        for (Span span : content) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(text.at(i))) {
                    boolean quoted = marks.at(i) != null;
                    inside |= quoted;
                    outside |= !quoted;
                }
            }
        }
        return inside && outside ? MIXED : inside ? DIRECT : INDIRECT;
    }
}
