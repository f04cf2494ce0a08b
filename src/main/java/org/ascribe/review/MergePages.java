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
import org.ascribe.access.Viewer;
import org.ascribe.article.SpeakerJson;
import org.ascribe.article.SpeakerShelf;
import org.ascribe.store.Refusal;

/** The pages on which a speaker is merged into another: who it is, what will happen, and why. */
@Path("/speakers/{id:\\d+}/merge")
@RolesAllowed("reviewer")
@Produces(MediaType.TEXT_HTML)
public class MergePages {
    private final SpeakerShelf shelf;
    private final SpeakerSheets sheets;
    private final SpeakerDesk desk;
    private final Viewer viewer;

    MergePages(SpeakerShelf shelf, SpeakerSheets sheets, SpeakerDesk desk, Viewer viewer) {
        this.shelf = shelf;
        this.sheets = sheets;
        this.desk = desk;
        this.viewer = viewer;
    }

    /**
     * A merge while it is thought of.
     *
     * @param q what is looked for among the known speakers
     * @param candidates the first that it finds
     * @param into the one that was chosen; null for none
     * @param name a full name that nobody has yet; null for none
     * @param since what was changed last, where somebody did so in between; null otherwise
     */
    public record Plan(
            SpeakerJson speaker,
            String q,
            List<SpeakerJson> candidates,
            SpeakerJson into,
            String name,
            String reason,
            String message,
            SpeakerChangeJson since) {
        /** Whether it is known into whom. */
        public boolean chosen() {
            return into != null || name != null;
        }

        /** How many quotations the two have together. */
        public long together() {
            return speaker.quotations() + (into == null ? 0 : into.quotations());
        }

        /** Whether both have an id at Wikidata, and not the same. */
        public boolean differ() {
            return into != null
                    && into.wikidata() != null
                    && speaker.wikidata() != null
                    && !into.wikidata().equals(speaker.wikidata());
        }
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance merge(Plan plan);
    }

    @GET
    public Response choose(
            long id, @QueryParam("q") String q, @QueryParam("into") Long into, @QueryParam("name") String name) {
        SpeakerJson speaker = shelf.main(id);
        if (speaker.id() != id) {
            return Response.seeOther(URI.create("/speakers/" + speaker.id() + "/merge"))
                    .build();
        }
        return Response.ok(Templates.merge(plan(speaker, q, into, name, null, null)))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(
            long id,
            @FormParam("seen") String seen,
            @FormParam("into") Long into,
            @FormParam("name") String name,
            @FormParam("reason") String reason) {
        shelf.main(id);
        try {
            MergeForm form = new MergeForm(into, name, reason);
            return SpeakerPages.to(desk.merge(id, form, viewer.name(), SpeakerPages.seen(seen)));
        } catch (Refusal refusal) {
            return Response.status(SpeakerPages.status(refusal))
                    .entity(Templates.merge(plan(shelf.main(id), null, into, name, reason, refusal)))
                    .build();
        }
    }

    private Plan plan(SpeakerJson speaker, String q, Long into, String name, String reason, Refusal refusal) {
        String full = name == null || name.isBlank() ? null : name.strip();
        SpeakerJson other = into != null ? shelf.main(into) : full == null ? null : shelf.named(full);
        boolean itself = other != null && other.id() == speaker.id();
        String words = q == null ? surname(speaker.name()) : q;
        boolean conflict = refusal != null && SpeakerPages.isConflict(refusal);
        return new Plan(
                speaker,
                words,
                sheets.others(words, speaker),
                itself ? null : other,
                other == null ? full : null,
                reason == null ? "" : reason,
                refusal != null
                        ? refusal.getMessage()
                        : itself ? "That is this speaker, or one that is merged into it: choose another one." : null,
                conflict ? sheets.of(speaker.id()).newest() : null);
    }

    /** Most spellings of one person's name have the last word in common. */
    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
