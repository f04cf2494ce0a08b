package org.ascribe.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import org.ascribe.access.Viewer;
import org.ascribe.store.Refusal;

/** Where the forms of all questions go. */
@Path("/" + QuestionPages.QUESTION)
@RolesAllowed("reviewer")
@Produces(MediaType.TEXT_HTML)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
public class VerdictPages {
    private final Desk desk;
    private final Reviews reviews;
    private final QuestionPages pages;
    private final Viewer viewer;

    VerdictPages(Desk desk, Reviews reviews, QuestionPages pages, Viewer viewer) {
        this.desk = desk;
        this.reviews = reviews;
        this.pages = pages;
        this.viewer = viewer;
    }

    @POST
    @Path("/verdicts")
    public Response decide(
            @PathParam("subjects") String subjects, @PathParam("id") long id, @BeanParam DecisionForm form) {
        return decided(subjects, id, form, (subject, by) -> desk.decide(subject, form.verdict(), by, form.seen()));
    }

    @POST
    @Path("/undo")
    public Response undo(
            @PathParam("subjects") String subjects, @PathParam("id") long id, @BeanParam DecisionForm form) {
        return decided(subjects, id, form, (subject, by) -> desk.undo(subject, by, form.seen()));
    }

    @POST
    @Path("/carry")
    public Response carry(
            @PathParam("subjects") String subjects, @PathParam("id") long id, @BeanParam DecisionForm form) {
        return decided(subjects, id, form, (subject, by) -> desk.carry(subject, by, form.seen()));
    }

    @POST
    @RolesAllowed("editor")
    @Path("/resolutions")
    public Response resolve(
            @PathParam("subjects") String subjects, @PathParam("id") long id, @BeanParam DecisionForm form) {
        return decided(subjects, id, form, (subject, by) -> desk.resolve(subject, form.verdict(), by, form.seen()));
    }

    /** Back to the card; a conflict and a refusal show the question with all that was typed. */
    private Response decided(
            String subjects, long id, DecisionForm form, BiFunction<Subject, Onlooker, SubjectJson> decision) {
        Subject subject = reviews.subject(subjects, id);
        Onlooker by = Onlooker.of(viewer);
        if (form.more != null) {
            return Response.ok(pages.page(subject, reviews.of(subject, by), form, null, false))
                    .build();
        }
        try {
            decision.apply(subject, by);
            return pages.toCard(subject.quotation());
        } catch (Conflict conflict) {
            form.seen = conflict.now().tag();
            return Response.status(Response.Status.CONFLICT)
                    .entity(pages.page(subject, conflict.now(), form, conflict.getMessage(), true))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(refusal.cause().status())
                    .entity(pages.page(subject, reviews.of(subject, by), form, refusal.getMessage(), false))
                    .build();
        }
    }
}
