package org.ascribe.extraction;

import java.util.List;
import java.util.Set;
import org.ascribe.extraction.Captures.Capture;
import org.ascribe.extraction.CueVerb.Form;

/** Says by word lists what kind of claim it is and how its speaker stands to it. */
final class ClaimKinds {
    private static final Set<String> ALTERNATIVES = Set.of("whether", "if");
    private static final Set<String> UNSAID = Set.of(
            "not",
            "never",
            "cannot",
            "without",
            "refuse",
            "refused",
            "refuses",
            "refusing",
            "decline",
            "declined",
            "declines",
            "declining");
    private static final Set<String> NOBODY = Set.of("nobody", "no", "none", "neither");

    private static final int NEAR = 20;

    private final ClaimLists lists;
    private final Said said;
    private final Words words;
    private final Segment cue;
    private final String effect;
    private final boolean negated;

    ClaimKinds(Said said, Attribution attribution, ClaimLists lists) {
        this.lists = lists;
        this.said = said;
        this.words = said.words();
        this.cue = cue(said.frame(), attribution.cue());
        this.effect = effect(said.frame(), attribution.cue());
        this.negated = negated(said.frame(), attribution.cue()) || nobody(said.frame(), attribution.mention());
    }

    private static Segment cue(Frame frame, Capture capture) {
        for (int i = capture == null ? 0 : capture.from(); capture != null && i < capture.to(); i++) {
            if (frame.at(i).cue() != null) {
                return frame.at(i);
            }
        }
        return null;
    }

    /** Of the verb, else of the noun that attributes. */
    private String effect(Frame frame, Capture capture) {
        if (cue != null) {
            return lists.cues().of(cue.cue().verb().lemma());
        }
        for (int i = capture == null ? 0 : capture.from(); capture != null && i < capture.to(); i++) {
            for (String word : frame.at(i).word().split(" ")) {
                if (lists.cues().of(word) != null) {
                    return lists.cues().of(word);
                }
            }
        }
        return null;
    }

    private static boolean negated(Frame frame, Capture capture) {
        for (int i = capture == null ? 0 : capture.from(); capture != null && i < capture.to(); i++) {
            for (String word : frame.at(i).word().split(" ")) {
                if (UNSAID.contains(word) || word.endsWith("n't")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean nobody(Frame frame, Capture mention) {
        return mention != null
                && NOBODY.contains(frame.at(mention.from()).word().split(" ")[0]);
    }

    /** A denial that is itself denied ("did not deny that") says nothing. */
    Polarity polarity() {
        return negated ? Polarity.NOT_SAID : "denied".equals(effect) ? Polarity.DENIED : Polarity.ASSERTED;
    }

    ClaimKind kind(Proposition claim) {
        if (claim.question() || asked(claim)) {
            return ClaimKind.QUESTION;
        }
        boolean reported = !said.quoted(claim.from());
        if (reported && List.of("opinion", "prediction").contains(effect == null ? "" : effect)) {
            return effect.equals("opinion") ? ClaimKind.OPINION : ClaimKind.PREDICTION;
        }
        if (reported && "commitment".equals(effect) && words.word(claim.from()).equals("to")) {
            return ClaimKind.PREDICTION;
        }
        return byWords(claim, reported);
    }

    /** "whether" asserts nothing after any cue; "how much" nothing where the cue asks or leaves it unsaid. */
    private boolean asked(Proposition claim) {
        String first = words.word(claim.from());
        boolean reported = !said.quoted(claim.from()) && claim.from() == 0;
        boolean open = "question".equals(effect) || negated;
        return reported
                && (first.equals("whether")
                        || open && (ALTERNATIVES.contains(first) || Words.WH.contains(first) && !first.equals("that")));
    }

    /** The first word that tells wins: "must act or it will flood" is an opinion; a hedge gives way to any other. */
    private ClaimKind byWords(Proposition claim, boolean reported) {
        boolean hedged = false;
        for (int i = claim.from(); i < claim.to(); i++) {
            String opinion = lists.opinions().at(words, i, claim.to());
            if (opinion != null && !opinion.equals("hedge")) {
                return ClaimKind.OPINION;
            }
            hedged |= opinion != null;
            if (future(i, claim, reported)) {
                return ClaimKind.PREDICTION;
            }
        }
        return hedged ? ClaimKind.OPINION : ClaimKind.STATEMENT;
    }

    /** Not "the will"; and "would" after a cue of the past, where the speaker's own word was "will". */
    private boolean future(int i, Proposition claim, boolean reported) {
        if (words.word(i).equals("would")) {
            boolean past = cue != null && cue.cue().form() == Form.PAST;
            return reported && past && !words.word(i + 1).equals("have") && !conditional(i);
        }
        boolean noun =
                words.is(i - 1, WordClass.DETERMINER) || words.word(i - 1).equals("of");
        return !noun && lists.predictions().at(words, i, claim.to()) != null && !goingSomewhere(i);
    }

    /** "would have gone had they known": a few words on either side tell. */
    private boolean conditional(int would) {
        for (int i = would - NEAR; i < would + NEAR; i++) {
            if (words.word(i).equals("had") || words.word(i).equals("if")) {
                return true;
            }
        }
        return false;
    }

    /** "going to the market" and "set to music" go on with a noun. */
    private boolean goingSomewhere(int i) {
        boolean to = words.word(i + 1).equals("to");
        return to && (words.is(i + 2, WordClass.DETERMINER) || words.isCapital(i + 2));
    }
}
