package org.ascribe.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ascribe.access.Viewer;
import org.ascribe.store.Refusal;

/** The queue as a page; what it shows stands in its address. */
@Path("/queue")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class QueuePages {
    /** Holds the filter that this browser worked with last: on the page of an article it is in no address. */
    private static final String COOKIE = "queue";

    private final Queue queue;
    private final FilterDesk filters;
    private final Viewer viewer;

    QueuePages(Queue queue, FilterDesk filters, Viewer viewer) {
        this.queue = queue;
        this.filters = filters;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance queue(QueueSheet sheet);
    }

    @GET
    public Response queue(@Context UriInfo uri) {
        QueueForm form = new QueueForm(uri.getQueryParameters());
        try {
            QueueFilter filter = form.filter();
            QueuePage page = queue.page(filter, form.cursor(), Onlooker.of(viewer));
            return Response.ok(sheet(form, filter, page, null, null))
                    .cookie(remembering(filter))
                    .build();
        } catch (Refusal refusal) {
            return refused(form, QueueFilter.PLAIN, null, refusal);
        }
    }

    @GET
    @Path("next")
    public Response next(@Context UriInfo uri, @CookieParam(COOKIE) String last) {
        QueueFilter filter = uri.getQueryParameters().isEmpty()
                ? remembered(last)
                : new QueueForm(uri.getQueryParameters()).filter();
        String address = queue.next(filter, Onlooker.of(viewer))
                .map(QueuedQuestion::address)
                .orElseGet(() -> filter.at("/queue").toString());
        return Response.seeOther(URI.create(address)).build();
    }

    @POST
    @Path("filters")
    public Response save(@FormParam("name") String name, @FormParam("query") String query) {
        QueueForm form = QueueForm.of(query);
        QueueFilter filter = form.filter();
        try {
            filters.save(viewer.name(), name, filter);
            return Response.seeOther(URI.create(filter.at("/queue").toString())).build();
        } catch (Refusal refusal) {
            return refused(form, filter, name, refusal);
        }
    }

    @POST
    @Path("filters/{id}/delete")
    public Response delete(@PathParam("id") long id) {
        filters.delete(viewer.name(), id);
        return Response.seeOther(URI.create("/queue")).build();
    }

    private Response refused(QueueForm form, QueueFilter filter, String name, Refusal refusal) {
        QueuePage page = queue.page(filter, null, Onlooker.of(viewer));
        return Response.status(refusal.cause().status())
                .entity(sheet(form, filter, page, name, refusal.getMessage()))
                .build();
    }

    private TemplateInstance sheet(QueueForm form, QueueFilter filter, QueuePage page, String name, String message) {
        List<SavedFilterJson> saved = filters.of(viewer.name());
        return Templates.queue(new QueueSheet(form, filter, page, saved, name, message));
    }

    private static NewCookie remembering(QueueFilter filter) {
        return new NewCookie.Builder(COOKIE)
                .value(URLEncoder.encode(filter.work().at("").toString(), StandardCharsets.UTF_8))
                .path("/queue")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private static QueueFilter remembered(String cookie) {
        try {
            return cookie == null
                    ? QueueFilter.PLAIN
                    : QueueForm.of(URLDecoder.decode(cookie, StandardCharsets.UTF_8))
                            .filter();
        } catch (Refusal | IllegalArgumentException old) {
            return QueueFilter.PLAIN;
        }
    }
}
