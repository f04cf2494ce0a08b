package org.ascribe.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.ascribe.article.QuotationJson;

/**
 * A quotation with what was found out about it.
 *
 * @param findings who said it first, then for each claim whether it is true
 */
public record ReportedQuotation(QuotationJson quotation, List<Finding> findings) {
    /** What was found out about who said it. */
    @JsonIgnore
    public Finding attribution() {
        return findings.get(0);
    }
}
