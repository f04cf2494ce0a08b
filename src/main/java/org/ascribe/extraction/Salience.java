package org.ascribe.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.ascribe.extraction.Phrase.Type;
import org.ascribe.extraction.Segment.Kind;

/**
 * Whom a reader has in mind at each place of an article: the one named most often and most lately, a subject before an
 * object and one who has just spoken before both.
 *
 * <p>After Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994): each mention adds its weight, and
 * each sentence since lets it fade.
 */
final class Salience {
    private static final int SENTENCES_BACK = 14;
    /** More than fourteen sentences of real news hold. */
    private static final int SEGMENTS = 1_000;

    private static final double FADES = 0.6;
    private static final double PARAGRAPH_FADES = 0.8;
    private static final double SUBJECT = 2.0;
    private static final double OTHER = 0.7;
    private static final double SPEAKER = 1.5;
    /** A second one this near to the first leaves it open who is meant. */
    private static final double CLOSE = 0.85;

    /** The persons meant at a segment, each with the weight of the mention. */
    private final Map<Integer, Map<Person, Double>> mentions = new HashMap<>();

    private final Frame frame;

    Salience(Frame frame, People people, Lexicon lexicon) {
        this.frame = frame;
        for (int i = 0; i < frame.size(); i++) {
            if (frame.is(i, Kind.PHRASE) && frame.at(i).phrase().type() == Type.NAME) {
                NameParts parts =
                        NameParts.of(frame.text().cut(frame.at(i).phrase().core()), lexicon);
                List<Person> who = people.whoIs(parts.name());
                if (who.size() == 1 && !lexicon.isMetonym(parts.name())) {
                    add(who.get(0), i, subject(i) ? SUBJECT : OTHER);
                }
            }
        }
    }

    private void add(Person person, int at, double weight) {
        mentions.computeIfAbsent(at, any -> new HashMap<>()).merge(person, weight, Double::sum);
    }

    private boolean subject(int i) {
        return frame.startsSentence(i) || frame.is(i + 1, Kind.VERB) || frame.is(i + 1, Kind.CUE);
    }

    /** Notes that this person spoke, or was meant by a pronoun, here. */
    void spoke(Person person, int at) {
        add(person, at, SPEAKER);
    }

    /**
     * The one that fits who is most in mind before a segment.
     *
     * @param outside what is no candidate: segments of the words that the pronoun itself reports
     * @return null where nobody is, or two are alike
     */
    Person at(int segment, Predicate<Person> fits, IntPredicate outside) {
        Map<Person, Double> weights = new HashMap<>();
        double fading = 1;
        int sentences = 0;
        for (int i = segment - 1; i >= Math.max(0, segment - SEGMENTS) && sentences < SENTENCES_BACK; i--) {
            if (frame.is(i, Kind.PARAGRAPH)) {
                fading *= PARAGRAPH_FADES;
            } else if (frame.is(i, Kind.STOP)) {
                fading *= FADES;
                sentences++;
            } else if (mentions.containsKey(i) && !outside.test(i)) {
                for (Map.Entry<Person, Double> mention : mentions.get(i).entrySet()) {
                    if (fits.test(mention.getKey())) {
                        weights.merge(mention.getKey(), mention.getValue() * fading, Double::sum);
                    }
                }
            }
        }
        return weights.isEmpty() ? after(segment, fits, outside) : most(weights);
    }

    /** The only fitting one of known gender in the rest of the paragraph: "She said so. Carla Bruun leaves in May." */
    private Person after(int segment, Predicate<Person> fits, IntPredicate outside) {
        Set<Person> named = new HashSet<>();
        for (int i = segment; i < segment + SEGMENTS && i < frame.size() && !frame.is(i, Kind.PARAGRAPH); i++) {
            if (!outside.test(i)) {
                mentions.getOrDefault(i, Map.of()).keySet().stream()
                        .filter(person -> fits.test(person) && person.gender() != null)
                        .forEach(named::add);
            }
        }
        return named.size() == 1 ? named.iterator().next() : null;
    }

    private static Person most(Map<Person, Double> weights) {
        Person most = null;
        double second = 0;
        for (Map.Entry<Person, Double> one : weights.entrySet()) {
            if (most == null || one.getValue() > weights.get(most)) {
                second = most == null ? 0 : weights.get(most);
                most = one.getKey();
            } else {
                second = Math.max(second, one.getValue());
            }
        }
        return most != null && second > CLOSE * weights.get(most) ? null : most;
    }
}
