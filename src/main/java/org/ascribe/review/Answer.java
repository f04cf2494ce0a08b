package org.ascribe.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ascribe.store.Refusal;

/**
 * What somebody answers to a question.
 *
 * @param value the finer answer; null where only the outcome is given
 */
record Answer(Outcome outcome, String value) {
    static Answer of(VerdictForm form, Scale scale) {
        Outcome outcome = outcome(form.outcome());
        if (form.value() == null || form.value().isBlank()) {
            if (outcome == null) {
                throw Refusal.invalid("outcome", "The answer is missing: choose verified, disputed or open.");
            }
            return new Answer(outcome, null);
        }
        ScaleValue value = scale.find(form.value()).orElseThrow(() -> unknown(form.value(), scale));
        if (outcome != null && outcome != value.outcome()) {
            throw Refusal.invalid(
                    "value",
                    "“" + value.name() + "” counts as " + value.outcome().word() + ", not as " + outcome.word()
                            + ": choose one of the two.");
        }
        return new Answer(value.outcome(), value.value());
    }

    private static Outcome outcome(String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.invalid("outcome", "The answer is not one: choose verified, disputed or open."));
    }

    private static Refusal unknown(String value, Scale scale) {
        String known = scale.values().stream().map(ScaleValue::value).collect(Collectors.joining(", "));
        return Refusal.invalid("value", "The scale has no such value: choose one of " + known + ".");
    }
}
