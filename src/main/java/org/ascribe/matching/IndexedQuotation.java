package org.ascribe.matching;

/**
 * What the index takes of a quotation.
 *
 * @param speaker null where the text does not settle who it was
 */
record IndexedQuotation(long id, String words, String speaker) {}
