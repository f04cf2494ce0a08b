package org.ascribe.review;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The colours of the scales as a style sheet, since no page may carry styles of its own. */
@Path("/scales.css")
@PermitAll
public class ScalePages {
    private final String sheet;

    ScalePages(Scales scales) {
        sheet = Arrays.stream(Question.values())
                .flatMap(question -> scales.of(question).values().stream()
                        .map(value -> ".scale-" + question.word() + "-" + value.value() + " { color: var("
                                + value.colour().variable() + "); }\n"))
                .collect(Collectors.joining());
    }

    @GET
    @Produces("text/css;charset=UTF-8")
    public String sheet() {
        return sheet;
    }
}
