package org.ascribe.review;

import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ascribe.article.Claim;
import org.ascribe.article.Quotation;
import org.ascribe.article.SpeakerJson;
import org.ascribe.store.Refusal;

/** What a speaker said and where the questions on it stand, as one viewer may see it. */
@ApplicationScoped
@Transactional
class Said {
    private final Sayings sayings;
    private final Verdicts verdicts;

    Said(Sayings sayings, Verdicts verdicts) {
        this.sayings = sayings;
        this.verdicts = verdicts;
    }

    /**
     * One page, the newest first.
     *
     * @param role only what was said in that role; null or blank for all
     * @param before the id of the last quotation on the page before; null for the first page
     * @throws Refusal 400 where there is no such quotation
     */
    SaidPage by(SpeakerJson speaker, String role, Long before, int limit, Onlooker viewer) {
        LocalDate day = LocalDate.of(9999, 12, 31);
        long article = Long.MAX_VALUE;
        int ordinal = 0;
        if (before != null) {
            Quotation last = sayings.place(before)
                    .orElseThrow(() -> Refusal.malformed(
                            "before", "There is no quotation " + before + ": start at the first page again."));
            LocalDate known = last.article().publishedOn();
            day = known == null ? Sayings.NO_DAY : known;
            article = last.article().id();
            // One that is no longer current has no number: its article is shown again rather than left out.
            ordinal = last.ordinal() == null ? 0 : last.ordinal();
        }
        List<Quotation> found = sayings.after(
                speaker.ids(),
                role == null ? "" : role.strip(),
                Sayings.NO_DAY,
                day,
                article,
                ordinal,
                Limit.of(limit + 1));
        List<Quotation> shown = found.subList(0, Math.min(limit, found.size()));
        return new SaidPage(
                lines(shown, viewer),
                found.size() > limit ? shown.get(limit - 1).id() : null);
    }

    /** Those of these quotations that the speaker has, in the order of their articles. */
    List<SaidLine> chosen(SpeakerJson speaker, List<Long> quotations, Onlooker viewer) {
        return quotations.isEmpty() ? List.of() : lines(sayings.chosen(speaker.ids(), quotations), viewer);
    }

    private List<SaidLine> lines(List<Quotation> quotations, Onlooker viewer) {
        if (quotations.isEmpty()) {
            return List.of();
        }
        List<Long> ids = quotations.stream().map(Quotation::id).toList();
        Map<Long, List<Claim>> claims = sayings.claims(ids).stream()
                .collect(Collectors.groupingBy(claim -> claim.quotation().id()));
        Map<Subject, List<Verdict>> histories =
                verdicts.ofQuotations(ids).stream().collect(Collectors.groupingBy(Subject::of));
        return quotations.stream()
                .map(quotation -> line(quotation, claims.getOrDefault(quotation.id(), List.of()), histories, viewer))
                .toList();
    }

    private static SaidLine line(
            Quotation quotation, List<Claim> claims, Map<Subject, List<Verdict>> histories, Onlooker viewer) {
        int needed = quotation.article().opinions();
        State state = state(histories.get(new Subject(quotation.id(), null)), needed, viewer);
        return new SaidLine(
                quotation.id(),
                quotation.article().id(),
                quotation.article().title(),
                quotation.article().publisher(),
                quotation.article().publishedOn(),
                quotation.words(),
                quotation.speaker().mergedInto() == null
                        ? null
                        : quotation.speaker().name(),
                quotation.role(),
                state.word(),
                claims.stream()
                        .map(claim -> {
                            State claimed =
                                    state(histories.get(new Subject(quotation.id(), claim.id())), needed, viewer);
                            return new SaidLine.SaidClaim(claim.id(), claim.words(), claimed.word(), claimed);
                        })
                        .toList(),
                state);
    }

    private static State state(List<Verdict> history, int needed, Onlooker viewer) {
        Standing standing = Standing.of(history == null ? List.of() : history, needed);
        return standing.hiddenFrom(viewer) ? State.UNREVIEWED : standing.state();
    }
}
