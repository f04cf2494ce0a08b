package org.ascribe.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ascribe.access.Viewer;

/** The page of an article, where its quotations are judged. */
@Path("/articles")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class ArticlePages {
    private final Sheets sheets;
    private final Leases leases;
    private final Viewer viewer;

    ArticlePages(Sheets sheets, Leases leases, Viewer viewer) {
        this.sheets = sheets;
        this.leases = leases;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance article(Sheet sheet);
    }

    @GET
    @Path("/{id:\\d+}")
    public TemplateInstance article(long id) {
        Sheet sheet = sheets.of(id, Onlooker.of(viewer));
        leases.open(id, Onlooker.of(viewer));
        return Templates.article(sheet);
    }
}
