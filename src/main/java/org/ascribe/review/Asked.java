package org.ascribe.review;

/**
 * A question as a page asks it.
 *
 * @param claim the claim's words; null for the question of attribution
 * @param form what is in its form
 */
public record Asked(Question question, String claim, SubjectJson subject, Scale scale, DecisionForm form) {
    /** Its name within a page, such as {@code claims-5}. */
    public String anchor() {
        return subject.path().replace('/', '-');
    }

    /** Whether the judged article itself is evidence for it. */
    public boolean ownWords() {
        return question == Question.ATTRIBUTION;
    }
}
