package org.ascribe.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ascribe.article.Article;
import org.ascribe.article.Claim;
import org.ascribe.article.Quotation;
import org.ascribe.extraction.QuoteKind;

/**
 * A question in the queue: all that the queue filters, sorts and counts by. It only repeats what articles, quotations
 * and verdicts say, and can be written anew from them at any time.
 */
@Entity
public class QueueLine {
    private static final int LONGEST_KEY = 200;
    /** Below the day there is room for a trillion lines. */
    private static final int ID_BITS = 40;
    /** Makes the day a positive number from the year 1 on; 0 is the day that is not known. */
    private static final long FIRST_DAY = LocalDate.of(0, 1, 1).toEpochDay();

    /** Counts up as questions arrive. */
    @Id
    long id;

    @Column(nullable = false, unique = true, length = 40)
    String subject;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Article article;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Quotation quotation;

    /** Null for the question of attribution. */
    @ManyToOne(fetch = FetchType.LAZY)
    Claim claim;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Question question;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    QuoteKind kind;

    /** The key of the main one's name. */
    @Column(length = LONGEST_KEY)
    String speaker;

    @Column(length = LONGEST_KEY)
    String publisher;

    long published;

    /** Null where it is asked no more, and only the verdicts are left of it. */
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    State state;

    /** Who gave the only opinion so far, while one of two is in. */
    @Column(length = 100)
    String givenBy;

    /** Whether of two opinions that it needs one is missing. */
    boolean veiled;

    /** Whether somebody judged what stood here before, and not what stands here now. */
    boolean stale;

    /** Takes over all that may change in it. */
    void take(ArticleQuestion asked) {
        Quotation of = asked.quotation();
        subject = asked.subject().name();
        article = of.article();
        quotation = of;
        claim = asked.claim();
        question = asked.subject().question();
        kind = of.kind();
        speaker = of.speaker() == null ? null : key(of.speaker().main().name());
        publisher = key(of.article().publisher());
        published = published(of.article().publishedOn()) + id;
        take(asked.stand());
    }

    /** Takes over where the question stands. */
    void take(Stand stand) {
        state = stand.state();
        givenBy = stand.givenBy();
        veiled = stand.veiled();
        stale = stand.stale();
    }

    /** All that may change in it, to be compared. */
    List<Object> content() {
        return Arrays.asList(question, kind, speaker, publisher, published, state, givenBy, veiled, stale);
    }

    /** A name as it is looked for: in lower case, as far as an index takes it; null for null. */
    static String key(String name) {
        if (name == null) {
            return null;
        }
        String key = name.strip().toLowerCase(Locale.ROOT);
        return key.substring(0, Math.min(LONGEST_KEY, key.length()));
    }

    /** The smallest place in the order of publication that a day has; null for the day that is not known. */
    static long published(LocalDate day) {
        return day == null ? 0 : day.toEpochDay() - FIRST_DAY << ID_BITS;
    }
}
