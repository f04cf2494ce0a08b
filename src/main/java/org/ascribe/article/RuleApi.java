package org.ascribe.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The rules for programs. */
@Path("/api/rules")
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
public class RuleApi {
    private final Rulebook rulebook;

    RuleApi(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @GET
    @Operation(summary = "The rules in use in their order, with their examples and counter-examples")
    public RulebookJson rules() {
        return rulebook.book();
    }
}
