package org.ascribe.review;

import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** What somebody typed into the form of a question. */
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
    public String address;

    @RestForm
    public String documentTitle;

    @RestForm
    public String documentIdentifier;

    @RestForm
    public String excerpt;

    @RestForm
    public String stance;

    @RestForm
    public String seenOn;

    /** A form with nothing in it, for a question as it stands. */
    static DecisionForm blank(SubjectJson subject) {
        DecisionForm form = new DecisionForm();
        form.seen = subject.tag();
        return form;
    }

    String seen() {
        return seen == null ? "" : seen;
    }

    VerdictForm verdict() {
        List<EvidenceForm> evidence = new ArrayList<>();
        if (article) {
            evidence.add(new EvidenceForm(null, null, null, true, null, null, null));
        }
        if (typed(address) || typed(documentTitle) || typed(documentIdentifier) || typed(excerpt)) {
            evidence.add(new EvidenceForm(address, documentTitle, documentIdentifier, false, excerpt, stance, seenOn));
        }
        return new VerdictForm(outcome, value, reason, evidence);
    }

    private static boolean typed(String words) {
        return words != null && !words.isBlank();
    }
}
