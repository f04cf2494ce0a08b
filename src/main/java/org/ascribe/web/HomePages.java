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
import org.ascribe.review.Onlooker;
import org.ascribe.review.Queue;
import org.ascribe.review.Waiting;

/** Where one starts: what waits to be judged, and the newest articles. */
@Path("/")
@RolesAllowed("reader")
public class HomePages {
    private static final int FIRST = 5;
    private static final int NEWEST = 6;

    private final Viewer viewer;
    private final Queue queue;
    private final Shelf shelf;

    HomePages(Viewer viewer, Queue queue, Shelf shelf) {
        this.viewer = viewer;
        this.queue = queue;
        this.shelf = shelf;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance home(Waiting waiting, List<ArticleLine> newest);
    }

    @GET
    public TemplateInstance home() {
        return Templates.home(
                queue.waiting(Onlooker.of(viewer), FIRST),
                shelf.search(null, null, null, NEWEST).articles());
    }
}
