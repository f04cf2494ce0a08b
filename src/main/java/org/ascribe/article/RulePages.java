package org.ascribe.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The rules, each with its examples: where a card's "found by" leads. */
@Path("/rules")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class RulePages {
    private final Rulebook rulebook;

    RulePages(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance rules(RulebookJson book);
    }

    @GET
    public TemplateInstance rules() {
        return Templates.rules(rulebook.book());
    }
}
