package org.ascribe.review;

import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** What somebody typed into the form of a question; the fields of the evidence stand there once for each piece. */
public class DecisionForm {
    /** The tag of the question as the page showed it. */
    @RestForm
    public String seen;

    @RestForm
    public String outcome;

    @RestForm
    public String value;

    @RestForm
    public String reason;

    @RestForm
    public boolean article;

    @RestForm
    public List<String> address = List.of();

    @RestForm
    public List<String> documentTitle = List.of();

    @RestForm
    public List<String> documentIdentifier = List.of();

    @RestForm
    public List<String> excerpt = List.of();

    @RestForm
    public List<String> stance = List.of();

    @RestForm
    public List<String> seenOn = List.of();

    /** Asks for fields for one more piece of evidence, and decides nothing. */
    @RestForm
    public String more;

    /** A form with nothing in it, for a question as it stands. */
    static DecisionForm blank(SubjectJson subject) {
        DecisionForm form = new DecisionForm();
        form.seen = subject.tag();
        return form;
    }

    /** What this viewer answered last, to be changed; a blank form where that is nothing. */
    static DecisionForm of(SubjectJson subject, Onlooker viewer) {
        DecisionForm form = blank(subject);
        VerdictJson own = subject.opinionOf(viewer);
        if (own != null) {
            form.outcome = own.outcome();
            form.value = own.value();
            form.reason = own.reason();
            form.rest(own.evidence());
        }
        return form;
    }

    /** Puts evidence in instead of what is there. */
    void rest(List<EvidenceJson> evidence) {
        article = evidence.stream().anyMatch(EvidenceJson::isArticle);
        List<EvidenceJson> others =
                evidence.stream().filter(each -> !each.isArticle()).toList();
        address = others.stream().map(each -> blankless(each.address())).toList();
        documentTitle =
                others.stream().map(each -> blankless(each.documentTitle())).toList();
        documentIdentifier = others.stream()
                .map(each -> blankless(each.documentIdentifier()))
                .toList();
        excerpt = others.stream().map(each -> blankless(each.excerpt())).toList();
        stance = others.stream().map(EvidenceJson::stance).toList();
        seenOn = others.stream().map(each -> each.seenOn().toString()).toList();
    }

    private static String blankless(String words) {
        return words == null ? "" : words;
    }

    String seen() {
        return seen == null ? "" : seen;
    }

    /** The pieces as the form shows them: those with something typed, or an empty one; one more where that was asked. */
    public List<EvidenceForm> shown() {
        List<EvidenceForm> shown = new ArrayList<>(typed());
        if (shown.isEmpty() || more != null) {
            shown.add(new EvidenceForm("", "", "", false, "", "", ""));
        }
        return shown;
    }

    VerdictForm verdict() {
        List<EvidenceForm> evidence = new ArrayList<>();
        if (article) {
            evidence.add(new EvidenceForm(null, null, null, true, null, null, null));
        }
        evidence.addAll(typed());
        return new VerdictForm(outcome, value, reason, evidence);
    }

    private List<EvidenceForm> typed() {
        List<EvidenceForm> pieces = new ArrayList<>();
        int most = Math.max(Math.max(address.size(), excerpt.size()), documentTitle.size());
        for (int i = 0; i < Math.max(most, documentIdentifier.size()); i++) {
            EvidenceForm piece = new EvidenceForm(
                    at(address, i),
                    at(documentTitle, i),
                    at(documentIdentifier, i),
                    false,
                    at(excerpt, i),
                    at(stance, i),
                    at(seenOn, i));
            if (piece.holdsWords()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static String at(List<String> values, int i) {
        return i < values.size() ? values.get(i) : null;
    }
}
