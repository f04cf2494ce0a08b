package org.ascribe.review;

import java.util.List;
import org.ascribe.article.ClaimJson;

/**
 * A question as a page asks it.
 *
 * @param claim null for the question of attribution
 * @param form what is in its form
 * @param earlier what was asked of the words that stood here before the rules changed, as far as the viewer may see it
 * @param mayCarry whether the viewer's verdict on what was here before can be given to what is here now
 */
public record Asked(
        Question question,
        ClaimJson claim,
        SubjectJson subject,
        Scale scale,
        DecisionForm form,
        List<Asked> earlier,
        boolean mayCarry) {
    /** Its name within a page, such as {@code claims-5}. */
    public String anchor() {
        return subject.path().replace('/', '-');
    }

    /** Whether an answer of the viewer is missing: an opinion, or what settles a disagreement. */
    public boolean waits() {
        return subject.mayResolve()
                || subject.mayJudge()
                        && form.outcome == null
                        && subject.standing().isMissingOpinions();
    }

    /** Whether the judged article itself is evidence for it. */
    public boolean ownWords() {
        return question == Question.ATTRIBUTION;
    }

    /** The kinds and speakers to which the stale verdicts in its own history were given. */
    public List<String> staleOn() {
        return subject.history().stream()
                .filter(VerdictJson::stale)
                .map(VerdictJson::on)
                .distinct()
                .toList();
    }
}
