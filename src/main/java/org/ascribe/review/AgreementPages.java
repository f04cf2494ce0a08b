package org.ascribe.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ascribe.access.Viewer;
import org.ascribe.store.Refusal;

/** How far reviewers agree, and where one of them was overruled. */
@Path("/")
@RolesAllowed("reviewer")
@Produces(MediaType.TEXT_HTML)
public class AgreementPages {
    private static final int PAGE = 20;

    private final Agreements agreements;
    private final Overruled overruled;
    private final Viewer viewer;

    AgreementPages(Agreements agreements, Overruled overruled, Viewer viewer) {
        this.agreements = agreements;
        this.overruled = overruled;
        this.viewer = viewer;
    }

    /**
     * What stands in the form of the filter, right or wrong.
     *
     * @param later whether this is not the first page of disagreements
     */
    public record Asked(String from, String to, String reviewer, String with, boolean later) {
        /** Whether nothing narrows the figures. */
        public boolean everything() {
            return from.isEmpty() && to.isEmpty() && reviewer.isEmpty() && with.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance agreement(AgreementJson agreement, Asked filter, String message);

        static native TemplateInstance overruled(OverruledPage page, boolean later);
    }

    @GET
    @Path("/agreement")
    public Response agreement(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("reviewer") String reviewer,
            @QueryParam("with") String with,
            @QueryParam("after") String after) {
        Asked asked = new Asked(
                typed(from),
                typed(to),
                typed(reviewer),
                typed(with),
                !typed(after).isEmpty());
        try {
            AgreementFilter filter = AgreementFilter.of(from, to, reviewer, with);
            return Response.ok(page(filter, Cursor.of(after), asked, null)).build();
        } catch (Refusal refusal) {
            return Response.status(refusal.cause().status())
                    .entity(page(AgreementFilter.NONE, null, asked, refusal.getMessage()))
                    .build();
        }
    }

    private static String typed(String value) {
        return value == null ? "" : value.strip();
    }

    private TemplateInstance page(AgreementFilter filter, Cursor after, Asked asked, String message) {
        return Templates.agreement(agreements.of(filter, "/agreement", after, PAGE), asked, message);
    }

    @GET
    @Path("/overruled")
    public TemplateInstance overruled(@QueryParam("before") Long before) {
        return Templates.overruled(overruled.of(Onlooker.of(viewer), "/overruled", before, PAGE), before != null);
    }
}
