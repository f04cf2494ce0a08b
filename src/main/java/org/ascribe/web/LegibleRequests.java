package org.ascribe.web;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import org.ascribe.store.Legible;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Refuses, in addresses and forms, characters that no text has: one database would fail on them, the other keep them. */
class LegibleRequests {
    @WithFormRead
    @ServerRequestFilter
    void check(ResteasyReactiveContainerRequestContext request) {
        UriInfo address = request.getUriInfo();
        check(address.getPathParameters());
        check(address.getQueryParameters());
        FormData form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        if (form != null) {
            for (String field : form) {
                Legible.check("name of a field", field);
                form.get(field).stream()
                        .filter(value -> !value.isFileItem())
                        .forEach(value -> Legible.check(field, value.getValue()));
            }
        }
    }

    private static void check(MultivaluedMap<String, String> parameters) {
        parameters.forEach((name, values) -> {
            Legible.check("name of a parameter", name);
            values.forEach(value -> Legible.check(name, value));
        });
    }
}
