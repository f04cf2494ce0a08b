package org.ascribe.review;

import jakarta.ws.rs.FormParam;
import java.util.List;
import org.ascribe.article.FillJson;
import org.ascribe.article.QuotationJson;
import org.ascribe.article.SpanJson;
import org.ascribe.store.Refusal;
import org.ascribe.text.NumberedWords;
import org.ascribe.text.Span;

/** What somebody typed on a page for corrections; places are numbers of words, see {@link NumberedWords}. */
public class MarkingForm {
    @FormParam("seen")
    public String seen;

    @FormParam("change")
    public String change;

    /** The id of a speaker who is known, or blank for nobody; null where the page offers no choice. */
    @FormParam("who")
    public String who;

    /** A full name; it goes before the choice. */
    @FormParam("speaker")
    public String speaker;

    /** A part of a name to look for. */
    @FormParam("find")
    public String find;

    @FormParam("role")
    public String role;

    @FormParam("kind")
    public String kind;

    @FormParam("content")
    public String content;

    @FormParam("cue")
    public String cue;

    @FormParam("mention")
    public String mention;

    @FormParam("claim")
    public Long claim;

    @FormParam("claimWords")
    public String claimWords;

    @FormParam("pronoun")
    public String pronoun;

    @FormParam("meant")
    public String meant;

    /** The number of the word to begin at on the page; null for round what is marked. */
    @FormParam("at")
    public Integer at;

    @FormParam("reason")
    public String reason;

    /** A form that says what stands. */
    static MarkingForm of(QuotationJson quotation, Long speaker, NumberedWords words) {
        MarkingForm form = new MarkingForm();
        form.who = speaker == null ? "" : String.valueOf(speaker);
        form.role = quotation.role();
        form.kind = quotation.kind();
        form.content = numbers(words, quotation.content());
        form.cue = quotation.cue() == null ? null : numbers(words, List.of(quotation.cue()));
        form.mention = quotation.mention() == null ? null : numbers(words, List.of(quotation.mention()));
        return form;
    }

    static String numbers(NumberedWords words, List<SpanJson> spans) {
        return words.numbers(spans.stream().map(SpanJson::span).toList());
    }

    /** What the page has no field for stays as it is. */
    MarkingForm filledFrom(MarkingForm now) {
        who = who == null ? now.who : who;
        role = role == null ? now.role : role;
        kind = kind == null ? now.kind : kind;
        content = content == null ? now.content : content;
        cue = cue == null ? now.cue : cue;
        mention = mention == null ? now.mention : mention;
        return this;
    }

    public boolean chooses(long speaker) {
        return String.valueOf(speaker).equals(who);
    }

    public boolean isChoosesNobody() {
        return who == null || who.isBlank();
    }

    CorrectionForm correction(NumberedWords words) {
        boolean ofClaim = change != null && change.startsWith("claim");
        return new CorrectionForm(
                change,
                speaker,
                speakerId(),
                role,
                kind,
                ofClaim ? spans(words, "claimWords", claimWords) : spans(words, "content", content),
                one(words, "cue", cue),
                one(words, "mention", mention),
                claim,
                fills(words),
                reason);
    }

    AdditionForm addition(NumberedWords words) {
        return new AdditionForm(
                spans(words, "content", content),
                kind,
                one(words, "cue", cue),
                one(words, "mention", mention),
                speaker,
                speakerId(),
                role,
                reason);
    }

    private Long speakerId() {
        boolean named = speaker != null && !speaker.isBlank();
        if (named || who == null || who.isBlank()) {
            return null;
        }
        try {
            return Long.valueOf(who);
        } catch (NumberFormatException none) {
            throw Refusal.invalid("who", "That is nobody to choose: choose one of those on the page, or write a name.");
        }
    }

    private List<FillJson> fills(NumberedWords words) {
        if (pronoun == null || pronoun.isBlank()) {
            return null;
        }
        SpanJson after = one(words, "pronoun", pronoun);
        SpanJson means = one(words, "meant", meant);
        return List.of(new FillJson(after.end(), means));
    }

    static List<SpanJson> spans(NumberedWords words, String field, String numbers) {
        try {
            List<Span> spans = words.spans(numbers);
            return SpanJson.of(spans);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.invalid(field, wrong.getMessage());
        }
    }

    private static SpanJson one(NumberedWords words, String field, String numbers) {
        List<SpanJson> spans = spans(words, field, numbers);
        if (spans.size() > 1) {
            throw Refusal.invalid(field, "The " + field + " stands in one place: give one range of words.");
        }
        return spans.isEmpty() ? null : spans.get(0);
    }
}
