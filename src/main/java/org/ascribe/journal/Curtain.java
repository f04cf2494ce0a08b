package org.ascribe.journal;

import java.util.Collection;
import java.util.Set;
import org.ascribe.access.Role;

/** Hides entries from those who may not see them yet; packages after this one offer such beans. */
public interface Curtain {
    /**
     * Tells what must stay unseen.
     *
     * @param account the name of whoever reads
     * @param role its role
     * @param subjects the subjects of the entries that would be shown
     * @return those of them that stay hidden
     */
    Set<String> hidden(String account, Role role, Collection<String> subjects);
}
