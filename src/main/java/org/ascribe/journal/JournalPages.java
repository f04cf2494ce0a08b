package org.ascribe.journal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** The journal as a page, for editors. */
@Path("/journal")
@RolesAllowed("editor")
public class JournalPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance journal(JournalPage page, Verification verification);
    }

    private final JournalReader reader;
    private final Journal journal;

    @Inject
    JournalPages(JournalReader reader, Journal journal) {
        this.reader = reader;
        this.journal = journal;
    }

    @GET
    public TemplateInstance journal(@QueryParam("before") @DefaultValue("9223372036854775807") long before) {
        return Templates.journal(reader.before(before), Verification.of(journal.verify()));
    }
}
