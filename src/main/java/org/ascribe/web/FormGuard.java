package org.ascribe.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets forms go to pages and nothing else: the check of a form's token passes over other content types, so a page
 * must never read one, and the API, which takes no cookie, reads no form.
 */
class FormGuard {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ErrorPages errors;

    @Inject
    FormGuard(ErrorPages errors) {
        this.errors = errors;
    }

    @ServerRequestFilter(preMatching = true)
    void guard(ContainerRequestContext request) {
        if (READING.contains(request.getMethod())) {
            return;
        }
        MediaType type = request.getMediaType();
        boolean form = type != null
                && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE));
        if (!request.getUriInfo().getPath().startsWith("/api/")) {
            if (!form || !isSpeltAsBrowsersDo(request.getHeaderString(HttpHeaders.CONTENT_TYPE))) {
                throw new NotSupportedException();
            }
            // Browsers say it themselves, and no page can make them lie; a token may have leaked or been planted.
            String site = request.getHeaderString("Sec-Fetch-Site");
            if ("cross-site".equals(site) || "same-site".equals(site)) {
                throw new ForbiddenException();
            }
        } else if (form && hasBody(request)) {
            throw new NotSupportedException();
        } else if (form) {
            // Many clients name this type when they post nothing.
            request.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        }
    }

    /** The check of a form's token passes over a type in capitals, which is read as a form all the same. */
    private static boolean isSpeltAsBrowsersDo(String type) {
        String name = type.split(";", 2)[0];
        return name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static boolean hasBody(ContainerRequestContext request) {
        return request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
    }

    /** Gives a bare refusal, such as that of a form without its token, the words that it lacks. */
    @ServerResponseFilter
    void explain(ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            Response answer = errors.answer(RequestMappers.bare(response.getStatus()));
            response.setEntity(answer.getEntity(), null, answer.getMediaType());
        }
    }
}
