package org.ascribe.access;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** One's own password. */
@Path("/api/password")
@RolesAllowed("reader")
public class PasswordApi {
    private final PasswordDesk desk;
    private final Viewer viewer;

    @Inject
    PasswordApi(PasswordDesk desk, Viewer viewer) {
        this.desk = desk;
        this.viewer = viewer;
    }

    /** Changes it; every session and every token of the account ends. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void change(
            @NotNull(message = "the body is missing") PasswordForm form, @Context HttpServerRequest request) {
        viewer.requirePerson();
        desk.change(viewer.name(), form, request.remoteAddress().hostAddress());
    }
}
