package org.ascribe.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Answers a problem as problem+json below {@code /api} and as a page elsewhere. */
@RequestScoped
class ErrorPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance error(Problem problem);
    }

    private final UriInfo uri;

    @Inject
    ErrorPages(UriInfo uri) {
        this.uri = uri;
    }

    /** Answers in words alone where a page would have to ask the database who reads it. */
    Response answerWithoutPage(Problem problem) {
        return isApi()
                ? answer(problem)
                : Response.status(problem.status())
                        .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                        .entity(problem.detail())
                        .build();
    }

    private boolean isApi() {
        return uri.getPath().startsWith("/api/") || uri.getPath().equals("/api");
    }

    Response answer(Problem problem) {
        Response.ResponseBuilder response = Response.status(problem.status());
        return isApi()
                ? response.type("application/problem+json").entity(problem).build()
                : response.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(Templates.error(problem).render())
                        .build();
    }
}
