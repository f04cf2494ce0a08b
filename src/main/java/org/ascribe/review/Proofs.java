package org.ascribe.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ascribe.article.Address;
import org.ascribe.article.Quotation;
import org.ascribe.store.Legible;
import org.ascribe.store.Refusal;

/**
 * Looks through the evidence of a verdict.
 *
 * @param question what it is evidence for
 * @param quotation with its article
 * @param today the newest day on which something can have been seen
 */
record Proofs(Question question, Quotation quotation, LocalDate today) {
    private static final int LONGEST = 10_000;
    private static final int LONGEST_LINE = 1000;

    /** The evidence in order, or a refusal that names the piece and the field. */
    List<Evidence> of(List<EvidenceForm> forms) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; forms != null && i < forms.size(); i++) {
            String place = "evidence[" + i + "]";
            if (forms.get(i) == null) {
                throw Refusal.invalid(place, "A piece of evidence is null: leave it out.");
            }
            Evidence each = each(place + ".", forms.get(i));
            each.ordinal = i + 1;
            evidence.add(each);
        }
        return evidence;
    }

    private Evidence each(String place, EvidenceForm form) {
        Evidence evidence = new Evidence();
        evidence.address = Address.of(place + "address", form.address());
        evidence.documentTitle = words(place + "documentTitle", form.documentTitle(), LONGEST_LINE);
        evidence.documentIdentifier = words(place + "documentIdentifier", form.documentIdentifier(), LONGEST_LINE);
        evidence.kind = kind(place, Boolean.TRUE.equals(form.article()), evidence);
        evidence.seenOn = day(place + "seenOn", form.seenOn());
        if (evidence.kind == EvidenceKind.ARTICLE) {
            evidence.address = quotation.article().address();
            evidence.excerpt = quotation.words();
            evidence.stance = form.stance() == null ? Stance.SUPPORTS : stance(place + "stance", form.stance());
        } else {
            evidence.excerpt = words(place + "excerpt", form.excerpt(), LONGEST);
            evidence.stance = stance(place + "stance", form.stance());
            if (evidence.excerpt == null) {
                throw Refusal.invalid(place + "excerpt", "The excerpt is missing: quote what it says there.");
            }
        }
        return evidence;
    }

    private EvidenceKind kind(String place, boolean article, Evidence evidence) {
        if (article || isArticle(evidence.address)) {
            if (question == Question.ACCURACY) {
                throw Refusal.invalid(
                        place + (article ? "article" : "address"),
                        "An article is no evidence that what it quotes is true: give another address or a document.");
            }
            return article ? EvidenceKind.ARTICLE : EvidenceKind.ADDRESS;
        }
        if (evidence.address != null) {
            return EvidenceKind.ADDRESS;
        }
        if (evidence.documentTitle == null && evidence.documentIdentifier == null) {
            throw Refusal.invalid(
                    place + "address",
                    "The evidence has no place: give an address, or a document's title and identifier.");
        }
        if (evidence.documentTitle == null || evidence.documentIdentifier == null) {
            throw Refusal.invalid(
                    place + (evidence.documentTitle == null ? "documentTitle" : "documentIdentifier"),
                    "A document needs its title and an identifier, such as a case number or an ISBN.");
        }
        return EvidenceKind.DOCUMENT;
    }

    private boolean isArticle(String address) {
        String own = quotation.article().address();
        return address != null && own != null && own.equals(Address.page(address));
    }

    private static Stance stance(String place, String stance) {
        try {
            return Stance.valueOf(stance == null ? "" : stance.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException wrong) {
            throw Refusal.invalid(place, "The stance is not one: choose supports, refutes or context.");
        }
    }

    private LocalDate day(String place, String day) {
        if (day == null || day.isBlank()) {
            return today;
        }
        LocalDate seen;
        try {
            seen = LocalDate.parse(day.strip());
        } catch (DateTimeParseException wrong) {
            throw Refusal.invalid(place, "The day it was seen is not a date: write it as 2024-03-31.");
        }
        // A day ahead of UTC is still today somewhere.
        if (seen.isAfter(today.plusDays(1))) {
            throw Refusal.invalid(place, "The day it was seen is in the future: write the day you looked at it.");
        }
        return seen;
    }

    static String words(String place, String words, int longest) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (words.length() > longest) {
            throw Refusal.invalid(place, "The " + place + " has more than " + longest + " characters: shorten it.");
        }
        return Legible.check(place, words.strip());
    }
}
