package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/** The scales of both questions. */
@ApplicationScoped
public class Scales {
    private final Map<Question, Scale> scales = new EnumMap<>(Question.class);

    Scales() {
        for (Question question : Question.values()) {
            scales.put(question, Scale.of(question));
        }
    }

    /** The scale of a question. */
    public Scale of(Question question) {
        return scales.get(question);
    }

    /** The finer answer, or the outcome where only that was given; null for no answer. */
    String answer(Verdict verdict) {
        if (verdict == null || verdict.outcome == null) {
            return null;
        }
        return of(verdict.question)
                .find(verdict.scaleValue)
                .map(ScaleValue::name)
                .orElse(verdict.outcome.word());
    }
}
