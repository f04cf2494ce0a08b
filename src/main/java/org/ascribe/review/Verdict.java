package org.ascribe.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.ascribe.article.Claim;
import org.ascribe.article.Places;
import org.ascribe.article.Quotation;
import org.ascribe.article.SpanJson;
import org.ascribe.article.Speaker;
import org.ascribe.extraction.QuoteKind;

/** One person's answer to one of the two questions; a line of the history that is never changed. */
@Entity
public class Verdict {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Quotation quotation;

    /** Null for the question of attribution. */
    @ManyToOne(fetch = FetchType.LAZY)
    Claim claim;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Question question;

    @Column(nullable = false)
    int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Act act;

    /** Null where an undo goes back to no answer. */
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    Outcome outcome;

    @Column(length = 100)
    String scaleValue;

    String reason;

    @Column(nullable = false, length = 100)
    String decidedBy;

    @Column(nullable = false)
    Instant decidedAt;

    /** The verdict that this one takes back; null where it takes none back. */
    @ManyToOne(fetch = FetchType.LAZY)
    Verdict undoes;

    /** The same person's verdict on the words or the speaker of before, given again; null where it is none. */
    @ManyToOne(fetch = FetchType.LAZY)
    Verdict carries;

    /** The kind of the quotation that was judged; null for accuracy, which rests on the claim's own words. */
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    QuoteKind onKind;

    /** The speaker that was judged; null for accuracy, and where nobody was named. */
    @ManyToOne(fetch = FetchType.LAZY)
    Speaker onSpeaker;

    /** Where the words that were judged stood, as Places writes it; null for accuracy, and where they were found. */
    String onPlace;

    /** Takes down what is judged. */
    void restsOn(Quotation judged) {
        if (question == Question.ATTRIBUTION) {
            onKind = judged.kind();
            onSpeaker = judged.speaker();
            onPlace = judged.movedTo();
        }
    }

    /** Whether the quotation does not say any more what was judged. */
    boolean isStale() {
        return question == Question.ATTRIBUTION
                && (onKind != quotation.kind()
                        || !Objects.equals(id(onSpeaker), id(quotation.speaker()))
                        || isOnOtherWords());
    }

    private boolean isOnOtherWords() {
        return !Objects.equals(onPlace, quotation.movedTo());
    }

    /**
     * Where the words stood that were judged.
     *
     * @param now where those of the quotation stand
     */
    List<SpanJson> place(List<SpanJson> now) {
        if (question == Question.ACCURACY || !isOnOtherWords()) {
            return now;
        }
        return SpanJson.of(onPlace == null ? quotation.found() : Places.spans(onPlace));
    }

    /** What was judged, in words. */
    String on() {
        return onKind.name().toLowerCase(Locale.ROOT) + ", "
                + (onSpeaker == null ? "somebody unnamed" : onSpeaker.name())
                + (isOnOtherWords() ? ", in other words" : "");
    }

    private static Long id(Speaker speaker) {
        return speaker == null ? null : speaker.id();
    }

    boolean isBy(String account) {
        return decidedBy.equals(account);
    }
}
