package org.ascribe.extraction;

import java.util.Locale;

/**
 * How the speaker stands to a claim, as the cue says it.
 *
 * <p>A claim is always worded without the cue's own negation: "denied taking the money" holds the claim "taking the
 * money". That is the proposition that evidence speaks to, and the one under which earlier checks of the same matter are
 * found, whoever denied it. What a verdict on it then says of the speaker follows from the polarity: where the claim is
 * true, a speaker who denied it was wrong. A negation inside the words themselves ("I did not take it") stays in the
 * claim.
 */
public enum Polarity {
    /** The speaker holds it to be so. */
    ASSERTED,
    /** The speaker holds it not to be so: denied, rejected. */
    DENIED,
    /** The speaker neither holds nor denies it: did not say that, would not confirm that, nobody said that. */
    NOT_SAID;

    /** Its word, as programs see it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
