package org.ascribe.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ascribe.access.Viewer;

/** The page that says which articles were read with older rules, and the button that reads them again. */
@Path("/reextractions")
@RolesAllowed("editor")
@Produces(MediaType.TEXT_HTML)
public class ReextractionPages {
    private static final int BATCH = 50;

    private final Reextractions reextractions;
    private final Viewer viewer;

    ReextractionPages(Reextractions reextractions, Viewer viewer) {
        this.reextractions = reextractions;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance reextractions(String rules, long waiting, int batch);
    }

    @GET
    public TemplateInstance waiting() {
        return Templates.reextractions(RulesName.of(reextractions.rules()), reextractions.waiting(), BATCH);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response next() {
        reextractions.next(0, BATCH, false, viewer.name());
        return Response.seeOther(URI.create("/reextractions")).build();
    }
}
