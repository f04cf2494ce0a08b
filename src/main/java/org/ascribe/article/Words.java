package org.ascribe.article;

import java.util.List;
import java.util.stream.Collectors;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** The words of several spans as one line for a reader. */
final class Words {
    private static final String BETWEEN_PARTS = " … ";

    private Words() {}

    static String of(SourceText text, List<Span> spans) {
        return spans.stream().map(text::cut).collect(Collectors.joining(BETWEEN_PARTS));
    }
}
