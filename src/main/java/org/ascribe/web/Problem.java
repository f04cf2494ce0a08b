package org.ascribe.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param detail the place and the remedy
 * @param field the field that is wrong; null where it is the whole request
 * @param errors each wrong field where there are several; else empty
 * @param details members that only this kind of problem has
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String field,
        List<FieldError> errors,
        @JsonAnyGetter Map<String, Object> details) {

    /** One wrong field, in words that name the remedy. */
    record FieldError(String field, String message) {}

    static Problem of(int status, String field, String detail) {
        return of(status, field, detail, List.of(), Map.of());
    }

    static Problem of(int status, String field, String detail, List<FieldError> errors, Map<String, Object> details) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title =
                switch (status) {
                    case 422 -> "Refused";
                    case 428 -> "Precondition Required";
                    case 507 -> "Insufficient Storage";
                    default -> known == null ? "Status " + status : known.getReasonPhrase();
                };
        return new Problem("about:blank", title, status, detail, field, errors, details);
    }
}
