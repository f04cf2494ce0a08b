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
}
