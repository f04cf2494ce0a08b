package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.extraction.Phrase.Type;
import org.ascribe.extraction.Segment.Kind;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** Where an article gives names in full; read once, then asked by any word of a name. */
final class NamePlaces {
    /** A name in full, where it first stands, and the gender that it tells; null where it tells none. */
    record Place(String name, Span span, WordClass gender) {}

    /** In characters: a made-up name may fill an article, and every claim may ask for it. */
    static final int LONGEST = 200;

    /** More people than these of one name are too many to tell apart. */
    private static final int NAMESAKES = 8;

    private final SourceText text;
    private final Lexicon lexicon;
    private final Map<String, List<Place>> byWord = new HashMap<>();
    private final Map<String, Span> speakers = new HashMap<>();

    NamePlaces(Frame frame, Lexicon lexicon) {
        this.text = frame.text();
        this.lexicon = lexicon;
        for (Segment segment : frame.segments()) {
            if (segment.is(Kind.PHRASE) && segment.phrase().type() == Type.NAME) {
                meet(segment.phrase().core());
            }
        }
    }

    private void meet(Span core) {
        Place place = place(core);
        if (place == null || !place.name().contains(" ")) {
            return;
        }
        for (String word : place.name().split(" ")) {
            List<Place> same = byWord.computeIfAbsent(word, any -> new ArrayList<>());
            if (same.size() < NAMESAKES
                    && same.stream().noneMatch(other -> other.name().equals(place.name()))) {
                same.add(place);
            }
        }
    }

    /** The name in a phrase as it stands there, or null where it holds none or is too long to be one. */
    Place place(Span core) {
        if (core.length() > LONGEST) {
            return null;
        }
        NameParts parts = NameParts.of(text.cut(core), lexicon);
        Span span = parts.name().isEmpty() ? null : within(core, parts.name());
        return span == null ? null : new Place(parts.name(), span, parts.gender());
    }

    /** All those whom a name can mean; none where the article gives nobody's name in full. */
    List<Place> whoIs(String name) {
        List<Place> fitting = new ArrayList<>();
        for (Place place : byWord.getOrDefault(name.split(" ")[0], List.of())) {
            if (place.name().equals(name)) {
                return List.of(place);
            }
            if ((" " + place.name() + " ").contains(" " + name + " ")) {
                fitting.add(place);
            }
        }
        return fitting;
    }

    /**
     * Where the name of a speaker stands: in the mention, in an earlier one, or where the article introduces it.
     *
     * @param mention may be null
     * @return null where the name stands nowhere as it is written, or is too long to be one
     */
    Span of(String name, Span mention) {
        if (name.length() > LONGEST) {
            return null;
        }
        Span here = mention == null ? null : within(mention, name);
        if (here != null && here.length() <= LONGEST) {
            speakers.putIfAbsent(name, here);
            return here;
        }
        Span earlier = speakers.get(name);
        if (earlier != null) {
            return earlier;
        }
        List<Place> places = whoIs(name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name);
        return places.size() == 1 ? places.get(0).span() : null;
    }

    /** A name may be broken over a line in the text; in words it never is. */
    private Span within(Span span, String name) {
        String words = text.cut(span);
        String[] parts = name.split("\\s+");
        int start = words.indexOf(parts[0]);
        while (start >= 0) {
            int end = start;
            for (int i = 0; i < parts.length && end >= 0; i++) {
                while (i > 0 && end < words.length() && Character.isWhitespace(words.charAt(end))) {
                    end++;
                }
                end = words.startsWith(parts[i], end) ? end + parts[i].length() : -1;
            }
            if (end >= 0) {
                return new Span(span.start() + start, span.start() + end);
            }
            start = words.indexOf(parts[0], start + 1);
        }
        return null;
    }
}
