package org.ascribe.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The list of keys, for browsers without scripts too. */
@Path("/keys")
@RolesAllowed("reader")
public class KeysPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance keys();
    }

    @GET
    public TemplateInstance keys() {
        return Templates.keys();
    }
}
