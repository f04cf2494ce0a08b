package org.ascribe.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * The rules in use.
 *
 * @param sha256 of the rules and word lists; see {@link org.ascribe.extraction.RuleSet}
 * @param notation the head of the file, which explains it
 */
public record RulebookJson(String sha256, String notation, List<RuleJson> rules) {
    /** What a page calls this set of rules. */
    @JsonIgnore
    public String shortName() {
        return RulesName.of(sha256);
    }
}
