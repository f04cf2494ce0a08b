package org.ascribe.matching;

/**
 * What the index takes of a quotation.
 *
 * @param speaker its name as the article has it; null where the text does not settle who it was
 * @param main the name under which the speaker is shown, where people merged it into another; null elsewhere
 */
record IndexedQuotation(long id, String words, String speaker, String main) {}
