package org.ascribe.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.ascribe.access.Viewer;
import org.ascribe.article.Shelf;
import org.ascribe.store.Refusal;
import org.ascribe.text.NumberedWords;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** The page on which a quotation is added that the machine missed. */
@Path("/articles/{id:\\d+}/quotations/new")
@RolesAllowed("reviewer")
@Produces(MediaType.TEXT_HTML)
public class AdditionPages {
    private final CorrectionDesk desk;
    private final CorrectionSheets sheets;
    private final Shelf shelf;
    private final Viewer viewer;

    AdditionPages(CorrectionDesk desk, CorrectionSheets sheets, Shelf shelf, Viewer viewer) {
        this.desk = desk;
        this.sheets = sheets;
        this.shelf = shelf;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance addition(Marking marking, MarkingForm form, Refusal refusal);
    }

    /**
     * The page with the words that were selected on the article's page.
     *
     * @param from where the selection begins in the text as browsers have it; null for none
     * @param to where it ends
     * @param at the number of the word to begin at
     */
    @GET
    public TemplateInstance blank(
            @PathParam("id") long id,
            @QueryParam("from") Integer from,
            @QueryParam("to") Integer to,
            @QueryParam("at") Integer at) {
        String text = shelf.article(id).text();
        MarkingForm form = new MarkingForm();
        if (from != null && to != null && 0 <= from && from < to) {
            int start = original(text, from);
            int end = original(text, to);
            form.content = NumberedWords.of(SourceText.of(text)).numbers(List.of(new Span(start, end)));
        }
        return Templates.addition(sheets.addition(id, form, at), form, null);
    }

    /** Browsers have one character where the text has a carriage return and a line feed. */
    private static int original(String text, int shown) {
        int at = 0;
        for (int i = 0; i < shown && at < text.length(); i++) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return at;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") long id, @BeanParam MarkingForm form) {
        try {
            CorrectedJson added = desk.add(id, form.addition(sheets.words(id)), viewer.name());
            return Response.seeOther(URI.create("/articles/" + id + "#card-" + added.quotation()))
                    .build();
        } catch (Refusal refusal) {
            return page(id, form, refusal);
        }
    }

    /** What the form marks, and whom it looks for; nothing is kept. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@PathParam("id") long id, @BeanParam MarkingForm form) {
        try {
            form.addition(sheets.words(id));
            return page(id, form, null);
        } catch (Refusal refusal) {
            return page(id, form, refusal);
        }
    }

    private Response page(long id, MarkingForm form, Refusal refusal) {
        Marking marking = sheets.addition(id, form, form.at);
        return Response.status(refusal == null ? 200 : refusal.cause().status())
                .entity(Templates.addition(marking, form, refusal))
                .build();
    }
}
