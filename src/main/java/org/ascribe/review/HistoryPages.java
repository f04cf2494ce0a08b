package org.ascribe.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ascribe.access.Viewer;

/** The history of a quotation. */
@Path("/quotations/{id:\\d+}/history")
@RolesAllowed("reader")
public class HistoryPages {
    private final QuotationHistory history;
    private final Viewer viewer;

    HistoryPages(QuotationHistory history, Viewer viewer) {
        this.history = history;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance quotationHistory(HistoryJson told);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance history(long id) {
        return Templates.quotationHistory(history.of(id, Onlooker.of(viewer)));
    }
}
