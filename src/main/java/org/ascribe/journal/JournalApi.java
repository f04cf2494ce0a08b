package org.ascribe.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The journal as JSON, for editors. */
@Path("/api/journal")
@RolesAllowed("editor")
@Produces(MediaType.APPLICATION_JSON)
public class JournalApi {
    private final JournalReader reader;
    private final JournalWatch watch;
    private final Erasures erasures;

    @Inject
    JournalApi(JournalReader reader, JournalWatch watch, Erasures erasures) {
        this.reader = reader;
        this.watch = watch;
        this.erasures = erasures;
    }

    /** Why a payload has to go. */
    public record ErasureForm(String reason) {}

    @GET
    @Operation(summary = "The newest decisions that this account may see")
    public JournalPage entries(@QueryParam("before") @DefaultValue("9223372036854775807") long before) {
        return reader.before(before);
    }

    @GET
    @Path("verification")
    @Operation(
            summary = "Whether the chain is whole and holds each head=NUMBER:SHA256, or the first entry that is wrong")
    public Verification verification(@QueryParam("head") List<String> heads) {
        return watch.verify(heads.stream().map(Journal.Head::of).toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One entry, by its number")
    public EntryJson entry(long id) {
        return reader.entry(id);
    }

    @POST
    @Path("{id}/erase")
    @RolesAllowed("admin")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Erase the payload of an entry for good, with a reason; the chain stays whole")
    public EntryJson erase(long id, ErasureForm form) {
        return erasures.erase(id, form == null ? null : form.reason());
    }
}
