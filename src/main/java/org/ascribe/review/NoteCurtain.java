package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.access.Role;
import org.ascribe.journal.Curtain;

/** Keeps the entries on notes from whoever may not see the notes. */
@ApplicationScoped
class NoteCurtain implements Curtain {
    private static final Pattern NAME = Pattern.compile("note/(\\d{1,18})");

    private final Notes notes;
    private final NoteDesk desk;

    NoteCurtain(Notes notes, NoteDesk desk) {
        this.notes = notes;
        this.desk = desk;
    }

    @Override
    public Set<String> hidden(String account, Role role, Collection<String> subjects) {
        Onlooker onlooker = Onlooker.of(account, role);
        List<Long> ids = subjects.stream()
                .map(NAME::matcher)
                .filter(Matcher::matches)
                .map(name -> Long.valueOf(name.group(1)))
                .toList();
        Set<String> hidden = new HashSet<>();
        if (ids.isEmpty()) {
            return hidden;
        }
        for (Note note : notes.ofIds(ids)) {
            if (desk.of(note.quotation.id(), onlooker).stream().noneMatch(seen -> seen.id() == note.id)) {
                hidden.add("note/" + note.id);
            }
        }
        return hidden;
    }
}
