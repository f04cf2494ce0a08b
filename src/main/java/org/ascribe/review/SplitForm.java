package org.ascribe.review;

import java.util.List;

/**
 * Which quotations are another person's.
 *
 * @param quotations their ids
 * @param to the id of a known speaker; null where a name is given
 * @param name the full name of one, known or not yet; null or blank where an id is given
 * @param reason why; needed
 */
public record SplitForm(List<Long> quotations, Long to, String name, String reason) {}
