package org.ascribe.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.ascribe.access.Viewer;
import org.ascribe.article.QuotationJson;
import org.ascribe.article.Shelf;

/** One question on a page of its own; with a script, its form is taken from there into the card. */
@Path("/")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class QuestionPages {
    static final String QUESTION = "{subjects:quotations|claims}/{id:\\d+}";

    private final Reviews reviews;
    private final Shelf shelf;
    private final Sheets sheets;
    private final RecentEvidence recent;
    private final Viewer viewer;
    private final HttpHeaders headers;

    QuestionPages(
            Reviews reviews, Shelf shelf, Sheets sheets, RecentEvidence recent, Viewer viewer, HttpHeaders headers) {
        this.reviews = reviews;
        this.shelf = shelf;
        this.sheets = sheets;
        this.recent = recent;
        this.viewer = viewer;
        this.headers = headers;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance question(QuotationJson quotation, Asked asked, String message, boolean conflict);

        static native TemplateInstance card(Card card);
    }

    /**
     * The question with its form.
     *
     * @param evidence "last" puts in what the viewer's last opinion rests on
     * @param seen the tag of the question as the viewer sees it on a card; null for as it stands on this page
     */
    @GET
    @Path(QUESTION + "/verdicts")
    public TemplateInstance question(
            @PathParam("subjects") String subjects,
            @PathParam("id") long id,
            @QueryParam("evidence") String evidence,
            @QueryParam("seen") String seen) {
        Subject subject = reviews.subject(subjects, id);
        SubjectJson now = reviews.of(subject, Onlooker.of(viewer));
        DecisionForm form = DecisionForm.of(now, Onlooker.of(viewer));
        form.seen = seen == null ? form.seen : seen;
        if (!"last".equals(evidence)) {
            return page(subject, now, form, null, false);
        }
        List<EvidenceJson> last = recent.of(Onlooker.of(viewer), subject.question());
        if (last.isEmpty()) {
            return page(subject, now, form, "You have given no evidence yet that fits this question.", false);
        }
        form.rest(last);
        return page(subject, now, form, null, false);
    }

    /** One card of an article's page, without the page. */
    @GET
    @Path("quotations/{id:\\d+}/card")
    public TemplateInstance card(@PathParam("id") long id) {
        return Templates.card(sheets.card(id, Onlooker.of(viewer)));
    }

    /** The page with what was typed, and what became of it. */
    TemplateInstance page(Subject subject, SubjectJson now, DecisionForm form, String message, boolean conflict) {
        return Templates.question(
                shelf.quotation(subject.quotation()),
                sheets.question(subject, now, form, Onlooker.of(viewer)),
                message,
                conflict);
    }

    /** To the card on the page of its article; htmx, which swaps the card alone, to the card alone. */
    Response toCard(long quotation) {
        String place = headers.getHeaderString("HX-Request") != null
                ? "/quotations/" + quotation + "/card"
                : "/articles/" + shelf.quotation(quotation).article() + "#card-" + quotation;
        return Response.seeOther(URI.create(place)).build();
    }
}
