package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.ascribe.extraction.Referent.Gender;
import org.ascribe.text.Span;

/** Sets beside the pronouns of one claim what they stand for, where exactly one can be meant. */
final class PronounFiller {
    private static final Set<String> SECOND = Set.of("you", "your", "yours");

    private final PhraseList expletives;
    private final Said said;
    private final Words words;
    private final Proposition claim;
    private final List<Span> spans;
    private final Span speaker;
    private final Supplier<Scene> scene;
    private final List<ClaimFill> fills = new ArrayList<>();
    private final Map<Gender, Referent> known = new EnumMap<>(Gender.class);
    private boolean settled = true;

    /**
     * Begins with a claim.
     *
     * @param speaker where the name of who speaks stands; null where that is not settled
     */
    PronounFiller(Said said, Proposition claim, Span speaker, Supplier<Scene> scene, PhraseList expletives) {
        this.expletives = expletives;
        this.said = said;
        this.words = said.words();
        this.claim = claim;
        this.spans = said.spans(claim);
        this.speaker = speaker;
        this.scene = scene;
    }

    /** What stands in brackets, in reading order; to be asked before {@link #settled}. */
    List<ClaimFill> fills() {
        Pronoun first = null;
        for (int i = claim.from(); i < claim.to(); i++) {
            Pronoun pronoun = Pronoun.of(words.word(i));
            if (pronoun == null) {
                settled &= !SECOND.contains(words.word(i)) || idle(i);
            } else if (pronoun.gender() != null) {
                third(i, pronoun);
            } else if (first == null || first.plural() != pronoun.plural()) {
                first = pronoun;
                first(i);
            }
        }
        return fills;
    }

    /** Whether every pronoun has what it stands for, in brackets or in the claim itself. */
    boolean settled() {
        return settled;
    }

    /** "you know" and "thank you" speak of nobody. */
    private boolean idle(int i) {
        return words.word(i + 1).equals("know") || words.word(i - 1).equals("thank");
    }

    /** Outside of quotation marks "we" is whoever writes the article. */
    private void first(int i) {
        if (speaker == null || !said.quoted(i)) {
            settled = false;
        } else {
            fill(i, speaker);
        }
    }

    private void third(int i, Pronoun pronoun) {
        Gender gender = pronoun.gender();
        if (gender == Gender.IT && !pronoun.possessive() && expletive(i)) {
            return;
        }
        boolean object = words.word(i).equals("her") && (!words.isWord(i + 1) || words.isFunction(i + 1));
        boolean possessive = pronoun.possessive() && !object;
        Referent meant = scene.get().meant(i, gender, possessive, others(gender));
        if (meant == null) {
            settled = false;
        } else if (known.get(gender) == null || !known.get(gender).key().equals(meant.key())) {
            known.put(gender, meant);
            fill(i, meant.span());
        }
    }

    private List<Referent> others(Gender gender) {
        return known.entrySet().stream()
                .filter(one -> one.getKey() != gender)
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean expletive(int i) {
        int next = i + 1;
        while (next < claim.to()
                && (words.is(next, WordClass.AUXILIARY)
                        || words.is(next, WordClass.ADVERB)
                        || words.word(next).equals("not"))) {
            if (expletives.at(words, next, claim.to()) != null) {
                return true;
            }
            next++;
        }
        return expletives.at(words, next, claim.to()) != null;
    }

    /** What the claim says itself before the pronoun needs no brackets. */
    private void fill(int i, Span span) {
        boolean inside = false;
        for (Span own : spans) {
            inside |= own.contains(span) && span.start() < words.at(i).start();
        }
        if (!inside) {
            fills.add(new ClaimFill(words.at(i).end(), span));
        }
    }
}
