package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ascribe.extraction.Captures.Capture;
import org.ascribe.extraction.Segment.Kind;
import org.ascribe.text.Span;

/** Finds the claims in the quotations of one article. */
final class ClaimFinder {
    private static final Set<String> POINTERS = Set.of("that", "this", "these", "those");

    private final ClaimLists lists;
    private final Frame frame;
    private final Lexicon lexicon;
    private final CueVerbs cueVerbs;
    private final NamePlaces places;
    private final Referents referents;

    ClaimFinder(Frame frame, Lexicon lexicon, CueVerbs cueVerbs, ClaimLists lists) {
        this.lists = lists;
        this.frame = frame;
        this.lexicon = lexicon;
        this.cueVerbs = cueVerbs;
        this.places = new NamePlaces(frame, lexicon);
        this.referents = new Referents(frame.text(), places, lexicon);
    }

    /** The claims of a quotation in reading order; to be asked in reading order. */
    List<ClaimCandidate> claims(Attribution attribution, Speaker speaker) {
        List<Capture> captures = attribution.content().stream()
                .sorted(Comparator.comparingInt(Capture::from))
                .toList();
        boolean transcript =
                attribution.cue() != null && frame.isMark(attribution.cue().from(), ":");
        Said said = new Said(frame, captures, transcript, lexicon, cueVerbs);
        List<Proposition> propositions = new ClaimCutter(said).cut();
        Span name = speaker.name() == null ? null : places.of(speaker.name(), span(attribution.mention()));
        Memo scene = new Memo(said, attribution, name == null ? null : speaker.name(), name);
        ClaimKinds kinds = new ClaimKinds(said, attribution, lists);
        Answered answered = new Answered(said, attribution, lists.cues());
        List<ClaimCandidate> claims = new ArrayList<>();
        for (int k = 0; k < propositions.size(); k++) {
            Proposition claim = propositions.get(k);
            PronounFiller filler = new PronounFiller(said, claim, name, scene::get, lists.expletives());
            List<ClaimFill> fills = filler.fills();
            boolean points = points(said, claim);
            Span answers = answered.of(propositions, k, points);
            claims.add(new ClaimCandidate(
                    ClaimWords.of(said, claim, fills),
                    said.spans(claim),
                    fills,
                    kinds.kind(claim),
                    kinds.polarity(),
                    answers,
                    filler.settled() && !(points && answers == null)));
        }
        return claims;
    }

    private Span span(Capture capture) {
        return capture == null ? null : Attribution.span(frame, capture);
    }

    /** Whether a "that" or "this" in the claim stands for something said before, and does not join or point out. */
    private static boolean points(Said said, Proposition claim) {
        Words words = said.words();
        Clauses clauses = new Clauses(said);
        for (int i = claim.from(); i < claim.to(); i++) {
            if (POINTERS.contains(words.word(i))) {
                boolean opens = i == claim.from() || !words.isWord(i - 1) || words.is(i - 1, WordClass.CONJUNCTION);
                boolean alone = !words.isWord(i + 1) && i > claim.from() && words.isWord(i - 1);
                if (alone || (opens || words.word(i).equals("this")) && clauses.pointsAt(i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The scene of a quotation, looked at once, and only where a pronoun asks for it. */
    private final class Memo {
        private final Said said;
        private final Attribution attribution;
        private final String speaker;
        private final Span name;
        private Scene scene;

        Memo(Said said, Attribution attribution, String speaker, Span name) {
            this.said = said;
            this.attribution = attribution;
            this.speaker = speaker;
            this.name = name;
        }

        Scene get() {
            if (scene == null) {
                Capture mention = attribution.mention();
                Phrase phrase = mention != null && frame.is(mention.from(), Kind.PHRASE)
                        ? frame.at(mention.from()).phrase()
                        : null;
                Referent who = name == null ? null : referents.speaker(speaker, name, phrase);
                scene = new Scene(said, attribution, referents, who, lexicon, cueVerbs);
            }
            return scene;
        }
    }
}
