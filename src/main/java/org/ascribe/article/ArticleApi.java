package org.ascribe.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.ascribe.access.Viewer;
import org.ascribe.store.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Articles and quotations for programs; every span is half-open and counts Java chars of the text. */
@Path("/api")
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleApi {
    private static final int LONGEST_PAGE = 100;

    private final Reception reception;
    private final Shelf shelf;
    private final Viewer viewer;

    ArticleApi(Reception reception, Shelf shelf, Viewer viewer) {
        this.reception = reception;
        this.shelf = shelf;
        this.viewer = viewer;
    }

    @POST
    @RolesAllowed("intake")
    @Path("/articles")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep an article and find its quotations; 200 instead of 201 where it was there")
    public Response keep(ArticleForm form) {
        if (form == null) {
            throw Refusal.malformed(null, "The request has no body: send an article as a JSON object.");
        }
        return answer(reception.typed(form, viewer.name()));
    }

    /** No form: the API reads none, since a browser sends one to any place without asking. */
    @POST
    @RolesAllowed("editor")
    @Path("/articles")
    @Consumes({
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "text/html",
        "application/xhtml+xml",
        "application/octet-stream"
    })
    @Operation(summary = "Keep the article that a file holds: a web page, a Word file, a PDF or a text in UTF-8")
    public Response keep(@BeanParam FileForm form, InputStream file) {
        return answer(reception.stream(form.article(), file, viewer.name()));
    }

    private Response answer(Kept kept) {
        URI location = URI.create("/api/articles/" + kept.article());
        return (kept.fresh() ? Response.created(location) : Response.ok().location(location))
                .entity(shelf.article(kept.article()))
                .build();
    }

    /**
     * One page of the newest editions.
     *
     * @param next the address of the page after it; null on the last one
     */
    public record ArticleList(List<ArticleLine> articles, String next) {}

    @GET
    @Path("/articles")
    @Operation(summary = "List or search articles, the newest first")
    public ArticleList articles(
            @QueryParam("q") String words,
            @QueryParam("speaker") String speaker,
            @QueryParam("before") Long before,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        ArticlePage page = shelf.search(words, speaker, before, checked(limit));
        String next = page.next() == null
                ? null
                : Query.of("/api/articles")
                        .and("q", words)
                        .and("speaker", speaker)
                        .and("limit", limit)
                        .and("before", page.next())
                        .toString();
        return new ArticleList(page.articles(), next);
    }

    @GET
    @Path("/articles/{id}")
    @Operation(summary = "An article with its text, its quotations and what is in doubt")
    public ArticleJson article(long id) {
        return shelf.article(id);
    }

    @GET
    @Path("/quotations/{id}")
    @Operation(summary = "A quotation with its claims")
    public QuotationJson quotation(long id) {
        return shelf.quotation(id);
    }

    private static int checked(int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw Refusal.malformed(
                    "limit", "The limit is " + limit + ": choose a number from 1 to " + LONGEST_PAGE + ".");
        }
        return limit;
    }
}
