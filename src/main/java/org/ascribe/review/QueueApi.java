package org.ascribe.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.access.Viewer;
import org.ascribe.store.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The queue for programs; the pages before and after one stand in its Link headers. */
@Path("/api/queue")
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
public class QueueApi {
    private static final String PATH = "/api/queue";

    private final Queue queue;
    private final QueueFilling filling;
    private final FilterDesk filters;
    private final Viewer viewer;

    QueueApi(Queue queue, QueueFilling filling, FilterDesk filters, Viewer viewer) {
        this.queue = queue;
        this.filling = filling;
        this.filters = filters;
        this.viewer = viewer;
    }

    /**
     * One page of the queue.
     *
     * @param counts of all tabs, by their words, with the same filter
     * @param previous the address of the page before it; null on the first one
     * @param next the address of the page after it; null on the last one
     */
    public record QueueList(
            String tab, Map<String, Count> counts, List<QueuedQuestion> questions, String previous, String next) {}

    @GET
    @Operation(summary = "A part of the queue: tab, q, speaker, publisher, from, to, kind, question and sort narrow it")
    public Response queue(@Context UriInfo uri) {
        QueueForm form = new QueueForm(uri.getQueryParameters());
        QueueFilter filter = form.filter();
        QueuePage page = queue.page(filter, form.cursor(), Onlooker.of(viewer));
        Map<String, Count> counts = new LinkedHashMap<>();
        page.counts().forEach((tab, count) -> counts.put(tab.word(), count));
        String previous = page.previous() == null
                ? null
                : filter.at(PATH).and("before", page.previous()).toString();
        String next = page.next() == null
                ? null
                : filter.at(PATH).and("after", page.next()).toString();
        Response.ResponseBuilder answer =
                Response.ok(new QueueList(filter.tab().word(), counts, page.questions(), previous, next));
        if (next != null) {
            answer.link(URI.create(next), "next");
        }
        if (previous != null) {
            answer.link(URI.create(previous), "prev");
        }
        return answer.build();
    }

    /**
     * What to take next.
     *
     * @param question null where nothing is left
     */
    public record Next(QueuedQuestion question) {}

    @GET
    @Path("/next")
    @Operation(summary = "The first question whose article nobody else has open")
    public Next next(@Context UriInfo uri) {
        QueueFilter filter = new QueueForm(uri.getQueryParameters()).filter();
        return new Next(queue.next(filter, Onlooker.of(viewer)).orElse(null));
    }

    @POST
    @RolesAllowed("admin")
    @Path("/repair")
    @Operation(summary = "Write the queue anew from the verdicts; tells how many lines were not what they say")
    public QueueFilling.Filled repair() {
        return filling.run();
    }

    @GET
    @Path("/filters")
    @Operation(summary = "The filters that you saved")
    public List<SavedFilterJson> filters() {
        return filters.of(viewer.name());
    }

    /** A filter to save; the query as it stands in the address of the queue. */
    public record FilterJson(String name, String query) {}

    @POST
    @Path("/filters")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Save a filter, in place of yours of the same name")
    public Response save(FilterJson filter) {
        if (filter == null) {
            throw Refusal.malformed(null, "The request has no body: send name and query as a JSON object.");
        }
        SavedFilterJson saved = filters.save(
                viewer.name(), filter.name(), QueueForm.of(filter.query()).filter());
        return Response.created(URI.create(PATH + "/filters")).entity(saved).build();
    }

    @DELETE
    @Path("/filters/{id}")
    @Operation(summary = "Delete a filter of yours")
    public void delete(@PathParam("id") long id) {
        filters.delete(viewer.name(), id);
    }
}
