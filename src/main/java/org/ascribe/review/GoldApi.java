package org.ascribe.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The corrections as gold, for programs. */
@Path("/api/corrections.jsonl")
@RolesAllowed("editor")
@Produces(Gold.MEDIA_TYPE)
public class GoldApi {
    private final Gold gold;

    GoldApi(Gold gold) {
        this.gold = gold;
    }

    @GET
    @Operation(summary = "Each article in which a correction stands with its quotations as they stand, for evaluate")
    public Response gold() {
        return file(gold);
    }

    static Response file(Gold gold) {
        StreamingOutput lines = gold::write;
        return Response.ok(lines, Gold.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"corrections.jsonl\"")
                .build();
    }
}
