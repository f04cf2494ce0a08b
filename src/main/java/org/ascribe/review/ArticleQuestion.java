package org.ascribe.review;

import org.ascribe.article.Claim;
import org.ascribe.article.Quotation;

/**
 * What the queue has to say of one question.
 *
 * @param claim null for the question of attribution
 */
record ArticleQuestion(Quotation quotation, Claim claim, Stand stand) {
    Subject subject() {
        return new Subject(quotation.id(), claim == null ? null : claim.id());
    }
}
