package org.ascribe.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import java.util.Objects;
import org.ascribe.access.Viewer;
import org.ascribe.article.Query;
import org.ascribe.article.RoleJson;
import org.ascribe.article.SpeakerJson;
import org.ascribe.article.SpeakerShelf;
import org.ascribe.store.Refusal;

/** The pages on which quotations of a speaker are given to another: which, to whom, and why. */
@Path("/speakers/{id:\\d+}/split")
@RolesAllowed("reviewer")
@Produces(MediaType.TEXT_HTML)
public class SplitPages {
    private static final int PAGE = 100;

    private final SpeakerShelf shelf;
    private final SpeakerSheets sheets;
    private final Said said;
    private final SplitDesk desk;
    private final Viewer viewer;

    SplitPages(SpeakerShelf shelf, SpeakerSheets sheets, Said said, SplitDesk desk, Viewer viewer) {
        this.shelf = shelf;
        this.sheets = sheets;
        this.said = said;
        this.desk = desk;
        this.viewer = viewer;
    }

    /**
     * What one chooses quotations from.
     *
     * @param role the only role that is shown; empty for all
     */
    public record Choice(SpeakerJson speaker, List<RoleJson> roles, String role, SaidPage said, String next) {}

    /**
     * A split while it is thought of.
     *
     * @param q what is looked for among the known speakers
     * @param candidates the first that it finds
     * @param to the known speaker that was chosen; null for none
     * @param name of a new speaker
     * @param since what was changed last, where somebody did so in between; null otherwise
     */
    public record Plan(
            SpeakerJson speaker,
            List<SaidLine> chosen,
            String q,
            List<SpeakerJson> candidates,
            Long to,
            String name,
            String reason,
            String message,
            SpeakerChangeJson since) {}

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance choice(Choice choice);

        static native TemplateInstance split(Plan plan);
    }

    @GET
    public Response choose(
            long id,
            @QueryParam("quotation") List<Long> quotations,
            @QueryParam("q") String q,
            @QueryParam("role") String role,
            @QueryParam("before") Long before) {
        SpeakerJson speaker = shelf.main(id);
        if (speaker.id() != id) {
            return Response.seeOther(URI.create("/speakers/" + speaker.id() + "/split"))
                    .build();
        }
        return Response.ok(
                        quotations.isEmpty()
                                ? Templates.choice(choice(speaker, role, before))
                                : Templates.split(plan(
                                        speaker,
                                        new SplitForm(quotations, null, null, null),
                                        q == null ? "" : q,
                                        null)))
                .build();
    }

    private Choice choice(SpeakerJson speaker, String role, Long before) {
        SaidPage page = said.by(speaker, role, before, PAGE, Onlooker.of(viewer));
        String next = page.next() == null
                ? null
                : Query.of("/speakers/" + speaker.id() + "/split")
                        .and("role", role)
                        .and("before", page.next())
                        .toString();
        return new Choice(speaker, shelf.roles(speaker), role == null ? "" : role.strip(), page, next);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response split(
            long id,
            @FormParam("seen") String seen,
            @FormParam("quotation") List<Long> quotations,
            @FormParam("to") String to,
            @FormParam("name") String name,
            @FormParam("q") String q,
            @FormParam("reason") String reason) {
        shelf.main(id);
        SplitForm form = new SplitForm(quotations, known(to), name, reason);
        try {
            return SpeakerPages.to(desk.split(id, form, viewer.name(), SpeakerPages.seen(seen)));
        } catch (Refusal refusal) {
            return Response.status(SpeakerPages.status(refusal))
                    .entity(Templates.split(plan(shelf.main(id), form, q == null ? "" : q, refusal)))
                    .build();
        }
    }

    /** The id of a known speaker; null for a new one. */
    private static Long known(String to) {
        return to == null || !to.matches("\\d{1,18}") ? null : Long.valueOf(to);
    }

    private Plan plan(SpeakerJson speaker, SplitForm form, String q, Refusal refusal) {
        List<SaidLine> chosen = said.chosen(speaker, form.quotations(), Onlooker.of(viewer));
        return new Plan(
                speaker,
                chosen,
                q,
                q.isBlank() ? List.of() : sheets.others(q, speaker),
                form.to(),
                form.name() == null ? suggested(speaker, chosen) : form.name(),
                form.reason() == null ? "" : form.reason(),
                refusal == null ? null : refusal.getMessage(),
                refusal != null && SpeakerPages.isConflict(refusal)
                        ? sheets.of(speaker.id()).newest()
                        : null);
    }

    /** Two people of one name are told apart by their roles. */
    private static String suggested(SpeakerJson speaker, List<SaidLine> chosen) {
        return chosen.stream()
                .map(SaidLine::role)
                .filter(Objects::nonNull)
                .findFirst()
                .map(role -> speaker.name() + " (" + role + ")")
                .orElse(speaker.name() + " (2)");
    }
}
