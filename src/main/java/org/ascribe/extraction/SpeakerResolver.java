package org.ascribe.extraction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ascribe.extraction.Captures.Capture;
import org.ascribe.extraction.Phrase.Type;
import org.ascribe.extraction.Segment.Kind;

/** Says who speaks in each attribution of an article: whom its mention means, else whose turn it is. */
final class SpeakerResolver {
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "anyone", "someone", "somebody");
    private static final Set<String> SUPPOSING = Set.of("might", "may", "could");

    private final Frame frame;
    private final MentionResolver mentions;
    private final Turns turns;
    private final Map<Attribution, String> named = new HashMap<>();

    SpeakerResolver(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.mentions = new MentionResolver(frame, lexicon);
        this.turns = new Turns(frame);
    }

    /** Who speaks in this attribution; to be asked in reading order. */
    Speaker resolve(Attribution attribution) {
        Speaker speaker = attribution.goesOn()
                ? Speaker.named(named.get(attribution.before()))
                : attribution.mention() == null ? unmentioned(attribution) : mentioned(attribution);
        named.put(attribution, speaker.name());
        Capture first = attribution.content().get(0);
        if (frame.is(first.from(), Kind.QUOTE)) {
            turns.add(first.from(), speaker.name());
        }
        return speaker;
    }

    private Speaker mentioned(Attribution attribution) {
        Capture mention = attribution.mention();
        Speaker speaker = supposed(attribution)
                ? Speaker.NOBODY
                : mentions.resolve(mention.from(), mention.to(), attribution.content());
        if (speaker.name() != null) {
            mentions.spoke(speaker.name(), mention.from());
        }
        return speaker;
    }

    /** Words without a cue: who acts beside them in their paragraph, else whose turn it is. */
    private Speaker unmentioned(Attribution attribution) {
        if (attribution.cue() != null) {
            return Speaker.NOBODY;
        }
        int at = attribution.content().get(0).from();
        int beside = at + 2;
        boolean acts = frame.is(at + 1, Kind.STOP) && frame.is(beside, Kind.PHRASE) && frame.is(beside + 1, Kind.VERB);
        Type type = acts ? frame.at(beside).phrase().type() : Type.TIME;
        if (type == Type.NAME || type == Type.PRONOUN) {
            Speaker actor = mentions.resolve(beside, beside + 1, attribution.content());
            if (actor.name() != null) {
                return actor;
            }
        }
        return Speaker.named(turns.at(at));
    }

    /** "A reader might say": nobody has said it. */
    private boolean supposed(Attribution attribution) {
        Capture cue = attribution.cue();
        Capture mention = attribution.mention();
        return cue != null
                && INDEFINITE.contains(MentionResolver.first(mentions.words(mention.from(), mention.to())))
                && Arrays.stream(frame.at(cue.from()).word().split(" ")).anyMatch(SUPPOSING::contains);
    }
}
