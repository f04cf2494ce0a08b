package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Who has spoken in which paragraph: what settles the speaker of words in marks that no cue attributes.
 *
 * <p>In one paragraph the same speaker goes on. In a conversation two speakers take turns; in a report the last one goes
 * on. After He, Barbosa and Kondrak, "Identification of Speakers in Novels" (2013).
 */
final class Turns {
    private static final int PARAGRAPHS_BACK = 2;
    private static final int TURNS_BACK = 6;

    private record Turn(int paragraph, String speaker) {}

    private final int[] paragraphs;
    private final boolean conversation;
    private final List<Turn> turns = new ArrayList<>();

    Turns(Frame frame) {
        this.conversation = frame.conversation();
        this.paragraphs = new int[frame.size()];
        int paragraph = 0;
        for (int i = 0; i < paragraphs.length; i++) {
            paragraphs[i] = paragraph;
            paragraph += frame.is(i, Segment.Kind.PARAGRAPH) ? 1 : 0;
        }
    }

    /** Notes a turn in reading order; the speaker may be null. */
    void add(int segment, String speaker) {
        turns.add(new Turn(paragraphs[segment], speaker));
    }

    /** The name of whoever speaks at this segment, or null where the turns before do not tell. */
    String at(int segment) {
        if (turns.isEmpty()) {
            return null;
        }
        Turn last = turns.get(turns.size() - 1);
        int distance = paragraphs[segment] - last.paragraph();
        if (distance == 0) {
            return last.speaker();
        }
        if (distance > PARAGRAPHS_BACK) {
            return null;
        }
        return conversation ? other(last) : distance == 1 ? last.speaker() : null;
    }

    /** The one who spoke before the last speaker. */
    private String other(Turn last) {
        for (int i = turns.size() - 2; i >= 0 && i >= turns.size() - TURNS_BACK; i--) {
            Turn turn = turns.get(i);
            if (turn.paragraph() != last.paragraph() && !Objects.equals(turn.speaker(), last.speaker())) {
                return turn.speaker();
            }
        }
        return null;
    }
}
