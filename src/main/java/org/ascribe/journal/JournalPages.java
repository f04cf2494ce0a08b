package org.ascribe.journal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.ascribe.store.Refusal;

/** The journal as pages, for editors. */
@Path("/journal")
@RolesAllowed("editor")
@Produces(MediaType.TEXT_HTML)
public class JournalPages {
    private final JournalReader reader;
    private final JournalWatch watch;
    private final Erasures erasures;

    @Inject
    JournalPages(JournalReader reader, JournalWatch watch, Erasures erasures) {
        this.reader = reader;
        this.watch = watch;
        this.erasures = erasures;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance journal(
                JournalPage page, JournalWatch.Seen seen, boolean all, String head, String message);

        static native TemplateInstance entry(EntryJson entry, EntryJson erasure, String reason, String message);
    }

    /**
     * Some entries, and whether they fit.
     *
     * @param head an earlier head to check all entries against, or nothing to check them by themselves; null where only
     *     the newest ones are checked
     */
    @GET
    public Response journal(
            @QueryParam("before") @DefaultValue("9223372036854775807") long before, @QueryParam("head") String head) {
        JournalPage page = reader.before(before);
        if (head == null) {
            return Response.ok(Templates.journal(page, watch.look(), false, "", null))
                    .build();
        }
        try {
            List<Journal.Head> earlier = head.isBlank() ? List.of() : List.of(Journal.Head.of(head));
            JournalWatch.Seen seen = new JournalWatch.Seen(watch.verify(earlier), null);
            return Response.ok(Templates.journal(page, seen, true, head, null)).build();
        } catch (Refusal refusal) {
            return Response.status(refusal.cause().status())
                    .entity(Templates.journal(page, watch.look(), false, head, refusal.getMessage()))
                    .build();
        }
    }

    @GET
    @Path("{id:\\d+}")
    public TemplateInstance entry(long id) {
        return page(id, "", null);
    }

    @POST
    @Path("{id:\\d+}/erase")
    @RolesAllowed("admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(long id, @FormParam("reason") String reason) {
        try {
            erasures.erase(id, reason);
            return Response.seeOther(URI.create("/journal/" + id)).build();
        } catch (Refusal refusal) {
            return Response.status(refusal.cause().status())
                    .entity(page(id, reason, refusal.getMessage()))
                    .build();
        }
    }

    private TemplateInstance page(long id, String reason, String message) {
        return Templates.entry(reader.entry(id), reader.erasure(id).orElse(null), reason, message);
    }
}
