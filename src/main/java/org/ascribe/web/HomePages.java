package org.ascribe.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.ascribe.access.Viewer;
import org.ascribe.article.ArticleLine;
import org.ascribe.article.Shelf;
import org.ascribe.review.Backlog;
import org.ascribe.review.Onlooker;
import org.ascribe.review.Waiting;

/** Where one starts: what waits to be judged, and the newest articles. */
@Path("/")
@RolesAllowed("reader")
public class HomePages {
    private static final int NEWEST = 6;

    private final Viewer viewer;
    private final Backlog backlog;
    private final Shelf shelf;

    HomePages(Viewer viewer, Backlog backlog, Shelf shelf) {
        this.viewer = viewer;
        this.backlog = backlog;
        this.shelf = shelf;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance home(Waiting waiting, List<ArticleLine> newest);
    }

    @GET
    public TemplateInstance home() {
        return Templates.home(
                backlog.of(Onlooker.of(viewer)),
                shelf.search(null, null, null, NEWEST).articles());
    }
}
