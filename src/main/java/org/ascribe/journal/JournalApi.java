package org.ascribe.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The journal as JSON, for editors. */
@Path("/api/journal")
@RolesAllowed("editor")
@Produces(MediaType.APPLICATION_JSON)
public class JournalApi {
    private final JournalReader reader;
    private final Journal journal;

    @Inject
    JournalApi(JournalReader reader, Journal journal) {
        this.reader = reader;
        this.journal = journal;
    }

    @GET
    public JournalPage entries(@QueryParam("before") @DefaultValue("9223372036854775807") long before) {
        return reader.before(before);
    }

    /** Whether the chain is whole, or the first entry that does not fit. */
    @GET
    @Path("verification")
    public Verification verification() {
        return Verification.of(journal.verify());
    }
}
