package org.ascribe.extraction;

import java.util.function.Predicate;
import org.ascribe.extraction.Segment.Kind;

/** As few segments as will do, none of them a quotation, the end of a sentence or what is barred. */
record RunElement(int longest, Predicate<Segment> barred) implements Element {
    @Override
    public boolean fits(Frame frame, int at, Captures captures, Rest rest) {
        for (int end = at; end <= at + longest && end < frame.size(); end++) {
            if (rest.fits(end)) {
                return true;
            }
            Segment segment = frame.at(end);
            if (segment.endsSentence() || segment.is(Kind.QUOTE) || barred.test(segment)) {
                return false;
            }
        }
        return false;
    }
}
