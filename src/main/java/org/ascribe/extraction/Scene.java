package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ascribe.extraction.Captures.Capture;
import org.ascribe.extraction.Phrase.Type;
import org.ascribe.extraction.Referent.Gender;
import org.ascribe.extraction.Segment.Kind;
import org.ascribe.text.Span;

/** Whom and what a pronoun of a quotation may mean: all that stands in its sentence, before it, and in the one before. */
final class Scene {
    /** How many segments a pronoun looks back over; a made-up sentence may have a hundred thousand. */
    private static final int FARTHEST = 120;

    private static final int SENTENCES = 3;

    /** Of the quoted passages before it only the nearest are looked into, and of those the last characters. */
    private static final int QUOTED = 3;

    private static final int LONGEST = 1_000;

    /** How many tokens of its own quotation a pronoun looks back over. */
    private static final int TOKENS = 150;

    private final Said said;
    private final Frame frame;
    private final Attribution attribution;
    private final Referents referents;
    private final Referent speaker;
    private final List<Referent> around = new ArrayList<>();
    private final List<Referent> farther = new ArrayList<>();
    private final List<Gender> pronouns = new ArrayList<>();
    private final NavigableMap<Integer, Referent> within = new TreeMap<>();

    /**
     * Looks round a quotation.
     *
     * @param speaker who speaks; null where that is not settled
     */
    Scene(Said said, Attribution attribution, Referents referents, Referent speaker, Lexicon lexicon, CueVerbs verbs) {
        this.said = said;
        this.frame = said.frame();
        this.attribution = attribution;
        this.referents = referents;
        this.speaker = speaker;
        int first = said.captures().get(0).from();
        lookBack(first, lexicon, verbs);
        lookAhead(first);
        within.putAll(new Mentioned(referents).in(said.words()));
    }

    private void lookBack(int first, Lexicon lexicon, CueVerbs verbs) {
        int stops = 0;
        int quoted = 0;
        for (int i = first - 1; i >= 0 && i > first - FARTHEST; i--) {
            if (frame.is(i, Kind.STOP) && ++stops > SENTENCES) {
                return;
            }
            List<Referent> seen = stops > 1 ? farther : around;
            see(i, seen);
            if (frame.at(i).isQuoted() && quoted++ < QUOTED) {
                Span span = frame.at(i).span();
                Span last = new Span(Math.max(span.start(), span.end() - LONGEST), span.end());
                Words words = new Words(new Tokenizer(frame.text(), last, lexicon).tokens(), lexicon, verbs);
                seen.addAll(new Mentioned(referents).in(words).values());
            }
        }
    }

    private void lookAhead(int first) {
        for (int i = first; i < frame.size() && i < first + FARTHEST && !frame.endsSentence(i); i++) {
            see(i, around);
        }
    }

    private void see(int i, List<Referent> seen) {
        Capture mention = attribution.mention();
        boolean speaks = mention != null && mention.from() <= i && i < mention.to();
        boolean own = said.captures().stream().anyMatch(c -> c.from() <= i && i < c.to());
        if (speaks || own || !frame.is(i, Kind.PHRASE)) {
            return;
        }
        Phrase phrase = frame.at(i).phrase();
        if (seen == around && phrase.type() == Type.PRONOUN && Pronoun.gender(phrase.head()) != null) {
            pronouns.add(Pronoun.gender(phrase.head()));
        }
        Referent referent =
                apposed(i) ? null : referents.of(phrase, frame.is(i - 1, Kind.VERB) || frame.is(i - 1, Kind.CUE));
        if (referent != null) {
            seen.add(referent);
        }
    }

    /** "Ana Ruiz, the mayor,": one person, not two. */
    private boolean apposed(int i) {
        return frame.isMark(i - 1, ",")
                && frame.is(i - 2, Kind.PHRASE)
                && frame.at(i - 2).phrase().type() == Type.NAME
                && frame.at(i).phrase().is(WordClass.ROLE);
    }

    /**
     * The one that a pronoun means.
     *
     * @param taken what other pronouns of the claim mean: he and it are never the same
     * @return null where nothing or more than one thing can be meant
     */
    Referent meant(int token, Gender gender, boolean possessive, Collection<Referent> taken) {
        int clause = possessive ? token : clauseStart(token);
        Map<String, Referent> inside = new LinkedHashMap<>();
        add(within.subMap(Math.max(0, token - TOKENS), Math.max(0, clause)).values(), gender, inside);
        if (possessive && inside.size() == 1) {
            return inside.values().iterator().next();
        }
        if (pronouns.contains(gender) && !(speaker != null && speaker.fits(gender))) {
            return null;
        }
        Map<String, Referent> fitting = new LinkedHashMap<>(inside);
        add(around, gender, fitting);
        settleSpeaker(token, gender, fitting);
        if (fitting.isEmpty()) {
            add(farther, gender, fitting);
            settleSpeaker(token, gender, fitting);
        }
        taken.forEach(other -> fitting.remove(other.key()));
        return fitting.size() == 1 ? fitting.values().iterator().next() : null;
    }

    private static void add(Collection<Referent> referents, Gender gender, Map<String, Referent> fitting) {
        for (Referent referent : referents) {
            if (referent.fits(gender)) {
                fitting.putIfAbsent(referent.key(), referent);
            }
        }
    }

    /** In their own words speakers call themselves I; in somebody else's "she" may well be who speaks. */
    private void settleSpeaker(int token, Gender gender, Map<String, Referent> fitting) {
        if (speaker != null && said.quoted(token)) {
            fitting.remove(speaker.key());
        } else if (speaker != null && speaker.fits(gender)) {
            fitting.put(speaker.key(), speaker);
        }
    }

    /** A pronoun cannot mean a phrase of its own clause: in "the master let it sail" it is not the master. */
    private int clauseStart(int token) {
        Words words = said.words();
        int i = token;
        while (i > Math.max(0, token - TOKENS)
                && words.isWord(i - 1)
                && !words.is(i - 1, WordClass.CONJUNCTION)
                && !words.is(i - 1, WordClass.SUBORDINATOR)
                && !Words.WH.contains(words.word(i - 1))) {
            i--;
        }
        return i;
    }
}
