package org.ascribe.review;

import java.util.List;

/**
 * A verdict as it is handed in.
 *
 * @param outcome verified, disputed or open; may be left out where a value is given
 * @param value a finer answer on the question's scale; null for none
 * @param reason why; a resolution needs one
 * @param evidence what it rests on; at least one piece unless it is open
 */
public record VerdictForm(String outcome, String value, String reason, List<EvidenceForm> evidence) {}
