package org.ascribe.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The corrections as gold, for the link on a page. */
@Path("/corrections.jsonl")
@RolesAllowed("editor")
@Produces(Gold.MEDIA_TYPE)
public class GoldPages {
    private final Gold gold;

    GoldPages(Gold gold) {
        this.gold = gold;
    }

    @GET
    public Response gold() {
        return GoldApi.file(gold);
    }
}
