package org.ascribe.review;

/**
 * A correction as it is handed in.
 *
 * @param change speaker or not-a-quotation
 * @param speaker the full name of who spoke; null or blank where the text does not settle it
 * @param reason why; needed
 */
public record CorrectionForm(String change, String speaker, String reason) {}
