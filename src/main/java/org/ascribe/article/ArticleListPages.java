package org.ascribe.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The list of articles, and the search in it. */
@Path("/articles")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class ArticleListPages {
    private static final int PAGE = 20;

    private final Shelf shelf;

    ArticleListPages(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * What was looked for.
     *
     * @param later whether this is not the first page
     */
    public record Search(String q, String speaker, boolean later) {
        /** Whether nothing narrows the list. */
        public boolean everything() {
            return q.isBlank() && speaker.isBlank();
        }
    }

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance list(Search search, ArticlePage page, String next);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("q") String q, @QueryParam("speaker") String speaker, @QueryParam("before") Long before) {
        Search search = new Search(q == null ? "" : q, speaker == null ? "" : speaker, before != null);
        ArticlePage page = shelf.search(q, speaker, before, PAGE);
        String next = page.next() == null
                ? null
                : Query.of("/articles")
                        .and("q", q)
                        .and("speaker", speaker)
                        .and("before", page.next())
                        .toString();
        return Templates.list(search, page, next);
    }
}
