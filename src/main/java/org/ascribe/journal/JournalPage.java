package org.ascribe.journal;

import java.util.List;

/**
 * Some entries, newest first.
 *
 * @param next what to ask for as {@code before} to read on; null at the end
 */
public record JournalPage(List<EntryJson> entries, Long next) {}
