package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ascribe.article.Amendments;
import org.ascribe.article.ClaimAmendments;
import org.ascribe.article.Fate;
import org.ascribe.article.Particulars;
import org.ascribe.article.Passages;
import org.ascribe.article.Places;
import org.ascribe.article.Quotation;
import org.ascribe.article.SpanJson;
import org.ascribe.article.Speaker;
import org.ascribe.extraction.ClaimFill;
import org.ascribe.extraction.QuoteKind;
import org.ascribe.store.Refusal;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** Does to a quotation what a correction says, and takes down in it what was there before and what is there now. */
@ApplicationScoped
class Corrector {
    static final int LONGEST_NAME = 1000;

    private final Amendments amendments;
    private final ClaimAmendments claims;

    Corrector(Amendments amendments, ClaimAmendments claims) {
        this.amendments = amendments;
        this.claims = claims;
    }

    /** Does what the form says, within the transaction of its caller; 422 where it says too little or the same. */
    void apply(Correction correction, CorrectionForm form) {
        Quotation quotation = correction.quotation;
        Particulars before = Particulars.of(quotation);
        switch (correction.change) {
            case SPEAKER -> {
                correction.speakerAfter = speaker(form.speaker(), form.speakerId());
                if (isSame(correction.speakerAfter, correction.speakerBefore)) {
                    throw Refusal.invalid("speaker", "That is who speaks here already: choose or write another.");
                }
                amendments.amend(quotation, before.withSpeaker(correction.speakerAfter), true);
            }
            case ROLE -> {
                String role = Proofs.words("role", form.role(), LONGEST_NAME);
                changes(correction, "role", before.role(), role, before.role(), role);
                amendments.amend(quotation, before.withRole(role), true);
            }
            case KIND -> {
                QuoteKind kind = kind(form.kind());
                changes(correction, "kind", word(before.kind()), word(kind), word(before.kind()), word(kind));
                amendments.amend(quotation, before.withKind(kind), true);
            }
            case CUE -> {
                Span cue = place(correction, "cue", before.cue(), form.cue());
                amendments.amend(quotation, before.withCue(cue), true);
            }
            case MENTION -> {
                Span mention = place(correction, "mention", before.mention(), form.mention());
                amendments.amend(quotation, before.withMention(mention), true);
            }
            case CONTENT -> move(correction, form.content());
            case CLAIM, CLAIM_ADDED, CLAIM_REMOVED -> claim(correction, form);
            case NOT_A_QUOTATION -> amendments.settle(quotation, Fate.NOT_A_QUOTATION, true);
            case ADDED -> throw new IllegalStateException("what is there already is not added");
        }
    }

    /** By id or by full name; null for nobody. */
    Speaker speaker(String name, Long id) {
        return id != null ? amendments.speaker(id) : amendments.speaker(Proofs.words("speaker", name, LONGEST_NAME));
    }

    static QuoteKind kind(String word) {
        return Arrays.stream(QuoteKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("kind", "The kind is not one: choose direct, indirect or mixed."));
    }

    static String word(QuoteKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void changes(
            Correction correction, String field, String before, String after, String wordsBefore, String wordsAfter) {
        if (Objects.equals(before, after)) {
            throw Refusal.invalid(field, "That is what stands here already: give another " + field + ".");
        }
        correction.changes(before, after, wordsBefore, wordsAfter);
    }

    private Span place(Correction correction, String field, Span before, SpanJson given) {
        SourceText text = text(correction);
        Span after = new Passages(text).one(field, given);
        if (after != null) {
            apart(field, after, correction.quotation.content());
        }
        changes(correction, field, Places.of(before), Places.of(after), cut(text, before), cut(text, after));
        return after;
    }

    /** The words that attribute are no part of what was said. */
    static void apart(String field, Span span, List<Span> content) {
        if (span != null && content.stream().anyMatch(span::overlaps)) {
            throw Refusal.invalid(
                    field, "The " + field + " and the words of the quotation overlap: change one of the two first.");
        }
    }

    private void move(Correction correction, List<SpanJson> given) {
        Quotation quotation = correction.quotation;
        SourceText text = text(correction);
        List<Span> content = new Passages(text).of("content", given);
        apart("cue", quotation.cue(), content);
        apart("mention", quotation.mention(), content);
        String before = Places.of(quotation.content());
        changes(correction, "content", before, Places.of(content), quotation.words(), cut(text, content));
        correction.claimsBefore = ids(quotation);
        amendments.move(quotation, content, true);
    }

    private void claim(Correction correction, CorrectionForm form) {
        Quotation quotation = correction.quotation;
        SourceText text = text(correction);
        boolean fresh = correction.change == Change.CLAIM_ADDED;
        List<Span> spans =
                correction.change == Change.CLAIM_REMOVED ? null : new Passages(text).of("content", form.content());
        List<ClaimFill> fills = form.fills() == null ? null : Fillings.of(text, form.fills());
        String before = fresh ? null : claims.words(quotation, form.claim());
        correction.claimsBefore = ids(quotation);
        String after = claims.change(quotation, text, fresh ? null : form.claim(), spans, fills);
        correction.changes(null, Places.of(spans), before, after);
        amendments.hold(quotation, true);
    }

    private String ids(Quotation quotation) {
        return claims.current(quotation).stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    SourceText text(Correction correction) {
        return amendments.text(correction.quotation.article().id());
    }

    private static String cut(SourceText text, Span span) {
        return span == null ? null : text.cut(span);
    }

    static String cut(SourceText text, List<Span> content) {
        return content.stream().map(text::cut).collect(Collectors.joining(" … "));
    }

    /** The one under which a speaker is shown is no other. */
    private static boolean isSame(Speaker speaker, Speaker before) {
        return speaker == null || before == null
                ? speaker == before
                : speaker.id().equals(before.id())
                        || speaker.id().equals(before.main().id());
    }
}
