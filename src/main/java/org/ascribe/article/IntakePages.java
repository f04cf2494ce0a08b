package org.ascribe.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ascribe.access.Viewer;
import org.ascribe.store.Refusal;

/** The page on which an article is brought in. */
@Path("/articles/new")
@RolesAllowed("editor")
@Produces(MediaType.TEXT_HTML)
public class IntakePages {
    private final Reception reception;
    private final Viewer viewer;

    IntakePages(Reception reception, Viewer viewer) {
        this.reception = reception;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance intake(IntakeForm form, Refusal refusal, boolean fetches);
    }

    @GET
    public TemplateInstance blank() {
        return Templates.intake(IntakeForm.blank(), null, reception.fetches());
    }

    /** Keeps it and goes to its page; a refusal shows the form again with all that was typed. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(@BeanParam IntakeForm form) {
        try {
            Kept kept = form.chosen() == null
                    ? reception.typed(form.article(), viewer.name())
                    : reception.file(form.article(), form.chosen(), viewer.name());
            return Response.seeOther(URI.create("/articles/" + kept.article())).build();
        } catch (Refusal refusal) {
            return Response.status(refusal.cause().status())
                    .entity(Templates.intake(form, refusal, reception.fetches()))
                    .build();
        }
    }
}
