package org.ascribe.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;

/**
 * A main speaker, as programs see it.
 *
 * @param wikidata its id at Wikidata, such as Q42; null where nobody gave one
 * @param aliases the speakers that people merged into it, directly or through others
 * @param quotations how many attributions name it or one of its aliases, in the newest editions of all articles
 * @param version counted up by each change to the speaker, and by no verdict or quotation
 */
public record SpeakerJson(
        long id,
        String name,
        String wikidata,
        List<Alias> aliases,
        long quotations,
        @JsonIgnore long version) {
    /**
     * A speaker that is shown under another.
     *
     * @param into the id of the one that it was merged into
     * @param quotations how many attributions name this one itself
     */
    public record Alias(long id, String name, String wikidata, long into, long quotations) {}

    /** Its own id and those of its aliases. */
    public List<Long> ids() {
        List<Long> ids = new ArrayList<>(List.of(id));
        aliases.forEach(alias -> ids.add(alias.id));
        return ids;
    }

    /** Whether it or one of its aliases is called exactly that. */
    public boolean hasName(String other) {
        return name.equals(other) || aliases.stream().anyMatch(alias -> alias.name.equals(other));
    }

    /** What a program gives back with a change to it. */
    @JsonIgnore
    public String tag() {
        return String.valueOf(version);
    }
}
