package org.ascribe.review;

/**
 * Who a speaker is at Wikidata.
 *
 * @param wikidata such as Q42, or its address there; null or blank for nobody
 * @param reason why; needed
 */
public record WikidataForm(String wikidata, String reason) {}
