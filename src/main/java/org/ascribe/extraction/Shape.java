package org.ascribe.extraction;

import java.util.List;
import org.ascribe.extraction.Captures.Capture;
import org.ascribe.extraction.Captures.Part;

/** The shape of a sentence: a sequence of elements over the segments of a frame. */
record Shape(Element body) {

    /** The captures of the shape where it fits from this segment on, or null. */
    List<Capture> fit(Frame frame, int at) {
        Captures captures = new Captures();
        Fit fit = new Fit(captures);
        return body.fits(frame, at, captures, fit) ? fit.found : null;
    }

    private static final class Fit implements Element.Rest {
        private final Captures captures;
        private List<Capture> found;

        Fit(Captures captures) {
            this.captures = captures;
        }

        @Override
        public boolean fits(int at) {
            found = captures.all();
            return true;
        }
    }

    /** One element after the other. */
    static Element sequence(List<Element> elements) {
        if (elements.size() == 1) {
            return elements.get(0);
        }
        Element first = elements.get(0);
        Element others = sequence(elements.subList(1, elements.size()));
        return (frame, at, captures, rest) ->
                first.fits(frame, at, captures, next -> captures.step() && others.fits(frame, next, captures, rest));
    }

    /** The first of several that fits together with what follows. */
    static Element either(List<Element> elements) {
        return (frame, at, captures, rest) -> {
            for (Element element : elements) {
                if (element.fits(frame, at, captures, rest)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** The element or, where that does not fit with what follows, nothing. */
    static Element optional(Element element) {
        return (frame, at, captures, rest) -> element.fits(frame, at, captures, rest) || rest.fits(at);
    }

    /** The element, once or more, as often as it fits. */
    static Element repeated(Element element) {
        return new Element() {
            @Override
            public boolean fits(Frame frame, int at, Captures captures, Rest rest) {
                return element.fits(
                        frame, at, captures, next -> next > at && fits(frame, next, captures, rest) || rest.fits(next));
            }
        };
    }

    /** The element, its segments bound to a part of the attribution. */
    static Element captured(Part part, Element element) {
        return (frame, at, captures, rest) -> element.fits(frame, at, captures, next -> {
            captures.push(part, at, next);
            boolean fits = rest.fits(next);
            if (!fits) {
                captures.pop();
            }
            return fits;
        });
    }
}
