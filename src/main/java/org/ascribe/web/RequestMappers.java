package org.ascribe.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ascribe.store.Refusal;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns requests that cannot be read, or break a form's constraints, into problems that name the field. */
class RequestMappers {
    private final ErrorPages errors;

    @Inject
    RequestMappers(ErrorPages errors) {
        this.errors = errors;
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException exception) {
        List<Problem.FieldError> wrong = exception.getConstraintViolations().stream()
                .map(violation -> new Problem.FieldError(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Problem.FieldError::field).thenComparing(Problem.FieldError::message))
                .toList();
        String detail = wrong.stream()
                .map(error -> error.field().isEmpty() ? error.message() : error.field() + ": " + error.message())
                .collect(Collectors.joining("; "));
        String field = wrong.get(0).field().isEmpty() ? null : wrong.get(0).field();
        return errors.answer(Problem.of(422, field, detail, wrong, Map.of()));
    }

    /** The path inside the form, without the method and its parameter. */
    private static String field(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PROPERTY) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.toString();
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException exception) {
        return unreadable(exception);
    }

    @ServerExceptionMapper
    Response failed(WebApplicationException exception) {
        for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonMappingException json && json.getCause() instanceof Refusal refusal) {
                return errors.answer(Problem.of(refusal.cause().status(), path(json), refusal.getMessage()));
            }
            if (cause instanceof JsonProcessingException json) {
                return unreadable(json);
            }
            if (cause instanceof CharConversionException) {
                return errors.answer(Problem.of(400, null, "The body is not UTF-8: send it in UTF-8."));
            }
        }
        Response given = exception.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        Response answer = errors.answer(bare(given.getStatus()));
        String allowed = given.getHeaderString("Allow");
        return allowed == null
                ? answer
                : Response.fromResponse(answer).header("Allow", allowed).build();
    }

    private Response unreadable(JsonProcessingException exception) {
        String field = exception instanceof JsonMappingException mapping ? path(mapping) : "";
        String where = exception.getLocation() == null
                ? ""
                : " (line " + exception.getLocation().getLineNr() + ", column "
                        + exception.getLocation().getColumnNr() + ")";
        String detail;
        if (exception instanceof UnrecognizedPropertyException unknown) {
            detail = "There is no field “" + field + "” here" + where + ": leave it out; known are "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + ".";
        } else if (String.valueOf(exception.getOriginalMessage()).contains("UTF-8")) {
            detail = "The body is not UTF-8" + where + ": send it in UTF-8.";
        } else if (field.isEmpty()) {
            detail = "The body is not the JSON that is expected here" + where + ": mend it and send it again.";
        } else {
            detail = "The field “" + field + "” holds a value of another kind than expected" + where + ": mend it.";
        }
        return errors.answer(Problem.of(400, field.isEmpty() ? null : field, detail));
    }

    private static String path(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    /** What a status says without further words. */
    static Problem bare(int status) {
        return Problem.of(status, null, remedy(status));
    }

    private static String remedy(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read: a form may be too old, so open its page again and send it anew.";
            case 403 -> "This form came from another site: open its page here and send it from there.";
            case 404 -> "There is nothing at this address: check it, or start at the home page.";
            case 405 -> "This address does not answer to this method: the Allow header names those it answers to.";
            case 406 -> "This address has no answer in the format asked for: change the Accept header.";
            case 413 -> "The request is too large: send less at once.";
            case 415 -> "This address does not read that kind of content: change the Content-Type header.";
            default -> "The request was refused with status " + status + ".";
        };
    }
}
