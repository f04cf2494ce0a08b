package org.ascribe.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.ascribe.extraction.Captures.Part;
import org.ascribe.extraction.Phrase.Type;
import org.ascribe.extraction.Segment.Kind;
import org.ascribe.text.LanguageFolder;

/** The elements that shapes are made of, by name. */
final class Elements {
    private static final int SHORT_RUN = 12;
    private static final int LONG_RUN = 45;

    private final Set<String> cueNouns = new HashSet<>();

    Elements(LanguageFolder folder) {
        for (String line : folder.entries("cue-nouns.txt")) {
            for (String form : line.split("\\|")[0].split("[:\\s]+")) {
                cueNouns.add(form.strip());
            }
        }
    }

    /** The part that an element plays by itself; null for one that plays none. */
    Part partOf(String name) {
        return switch (name) {
            case "QUOTE", "PIECE", "CLAUSE" -> Part.CONTENT;
            case "CUE", "NOUN" -> Part.CUE;
            case "SPEAKER", "WHO" -> Part.MENTION;
            default -> null;
        };
    }

    /**
     * The element of that name.
     *
     * @throws IllegalArgumentException for a name that is none
     */
    Element named(String name, Set<String> features) {
        return switch (name) {
            case "QUOTE" ->
                single((frame, at) ->
                        frame.is(at, Kind.QUOTE) && features.stream().allMatch(feature -> quote(frame, at, feature)));
            case "PIECE" -> single((frame, at) -> frame.at(at).isQuoted());
            case "CUE" -> single((frame, at) -> cue(frame.at(at), features));
            case "NOUN" -> single((frame, at) -> noun(frame.at(at)));
            case "SPEAKER" -> new SpeakerElement(features);
            case "NP" -> single((frame, at) -> phrase(frame.at(at), features));
            case "WHO" -> single((frame, at) -> frame.is(at, Kind.WHO));
            case "THAT" -> single((frame, at) -> frame.is(at, Kind.THAT));
            case "WH" ->
                single((frame, at) -> frame.is(at, Kind.WH) || wh(frame.at(at).word()));
            case "TO" -> single(Elements::infinitive);
            case "PREP" -> single((frame, at) -> frame.is(at, Kind.PREPOSITION) || frame.is(at, Kind.TO));
            case "TIME" -> Elements::time;
            case "VERB" -> single((frame, at) -> frame.is(at, Kind.VERB) || frame.is(at, Kind.CUE));
            case "BE" ->
                single((frame, at) -> frame.is(at, Kind.VERB) && be(frame.at(at).word()));
            case "SUBORDINATOR" -> single((frame, at) -> frame.is(at, Kind.SUBORDINATOR));
            case "TALK" -> edge((frame, at) -> frame.conversation());
            case "REPORT" -> edge((frame, at) -> !frame.conversation());
            case "AND" -> single((frame, at) -> frame.is(at, Kind.CONJUNCTION));
            case "ADVERB" -> single((frame, at) -> frame.is(at, Kind.ADVERB));
            case "CLAUSE" -> new ClauseElement(features);
            case "ASIDE" -> new AsideElement();
            case "RUN" -> new RunElement(LONG_RUN, features.contains("mute") ? Segment::isCue : segment -> false);
            default -> throw new IllegalArgumentException("there is no element " + name);
        };
    }

    /** Punctuation or a word as it stands. */
    Element literal(String token) {
        return switch (token) {
            case "^" -> edge(Frame::startsSentence);
            case "$" -> edge(Frame::endsSentence);
            case "." -> single((frame, at) -> frame.is(at, Kind.STOP));
            case "^^" -> edge(Frame::startsParagraph);
            case "^¶" -> edge((frame, at) -> at <= frame.firstParagraphEnd());
            case "¶" -> single((frame, at) -> frame.is(at, Kind.PARAGRAPH));
            case "," ->
                (frame, at, captures, rest) ->
                        frame.isMark(at, ",") && rest.fits(at + 1) || frame.afterQuotedComma(at) && rest.fits(at);
            case "…" ->
                new RunElement(SHORT_RUN, segment -> segment.is(Kind.VERB) || segment.isCue() || segment.isMark(";"));
            default -> single((frame, at) -> frame.at(at).word().equals(token));
        };
    }

    private static boolean quote(Frame frame, int at, String feature) {
        return switch (feature) {
            case "" -> true;
            case "reopened" -> frame.reopens(at);
            case "open" -> frame.afterQuotedComma(at + 1);
            case "asks" -> frame.afterQuoted("?!", at + 1);
            default -> throw new IllegalArgumentException("a quote has no feature " + feature);
        };
    }

    private static boolean cue(Segment segment, Set<String> features) {
        if (!segment.is(Kind.CUE)) {
            return false;
        }
        Cue cue = segment.cue();
        boolean form = features.contains("any")
                || (features.contains("ing")
                        ? cue.participial()
                        : features.contains("passive") == cue.passive()
                                && (cue.finite() || features.contains("infinitive")));
        return form && features.stream().allMatch(feature -> has(cue, feature));
    }

    private static boolean has(Cue cue, String feature) {
        return switch (feature) {
            case "", "any", "ing", "passive" -> true;
            case "finite" -> cue.finite();
            case "infinitive" -> cue.infinitive();
            case "1" -> cue.verb().tier() == 1;
            case "2" -> cue.verb().tier() <= 2;
            case "np", "to", "person-to", "person-that", "as", "name", "of", "wh" ->
                cue.verb().complements().contains(feature);
            case "gerund" -> cue.verb().complements().contains("ing");
            default -> throw new IllegalArgumentException("a cue has no feature " + feature);
        };
    }

    private boolean noun(Segment segment) {
        return segment.is(Kind.PHRASE) && cueNouns.contains(segment.phrase().head());
    }

    static boolean phrase(Segment segment, Set<String> features) {
        if (!segment.is(Kind.PHRASE) || segment.phrase().type() == Type.TIME) {
            return false;
        }
        Phrase phrase = segment.phrase();
        return features.stream().allMatch(feature -> switch (feature) {
            case "", "object" -> true;
            case "name" -> phrase.type() == Type.NAME;
            case "pronoun" -> phrase.type() == Type.PRONOUN;
            case "speaks" -> phrase.speaks();
            default -> throw new IllegalArgumentException("a phrase has no feature " + feature);
        });
    }

    private static boolean infinitive(Frame frame, int at) {
        Segment segment = frame.at(at);
        return segment.word().equals("to")
                || segment.word().startsWith("to ") && segment.is(Kind.CUE)
                || segment.is(Kind.VERB) && segment.word().startsWith("to ");
    }

    private static boolean wh(String word) {
        return word.equals("if") || word.equals("when") || word.equals("where");
    }

    private static boolean be(String word) {
        return List.of("is", "was", "are", "were", "'s").contains(word);
    }

    /** "Monday", "on Monday", "later". */
    private static boolean time(Frame frame, int at, Captures captures, Element.Rest rest) {
        int time = frame.is(at, Kind.PREPOSITION) ? at + 1 : at;
        boolean phrase = frame.is(time, Kind.PHRASE) && frame.at(time).phrase().type() == Type.TIME;
        return (phrase || frame.is(at, Kind.ADVERB)) && rest.fits(time + 1);
    }

    private static Element single(BiPredicate<Frame, Integer> test) {
        return (frame, at, captures, rest) -> at < frame.size() && test.test(frame, at) && rest.fits(at + 1);
    }

    private static Element edge(BiPredicate<Frame, Integer> test) {
        return (frame, at, captures, rest) -> test.test(frame, at) && rest.fits(at);
    }
}
