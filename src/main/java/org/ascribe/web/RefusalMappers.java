package org.ascribe.web;

import io.quarkus.security.ForbiddenException;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ascribe.store.Refusal;
import org.ascribe.store.StorageTrouble;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what desks and databases refuse into problems. */
class RefusalMappers {
    private static final Logger LOG = Logger.getLogger(RefusalMappers.class);
    private static final String STALE = "somebody changed it at the same moment: read it again and decide anew";

    private static final int RETRY_SECONDS = 60;

    private final ErrorPages errors;

    @Inject
    RefusalMappers(ErrorPages errors) {
        this.errors = errors;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        Response answer = errors.answer(Problem.of(
                refusal.cause().status(), refusal.field(), refusal.getMessage(), List.of(), refusal.details()));
        return Response.fromResponse(answer)
                .header("Retry-After", refusal.details().get(Refusal.RETRY_AFTER))
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException exception) {
        return errors.answer(
                Problem.of(
                        403,
                        null,
                        "Your account or your token may not do this: ask an admin for the role that may, or take a wider token."));
    }

    /** Three layers say in three ways that two decisions met: the flush, the repositories and the commit. */
    @ServerExceptionMapper
    Response stale(OptimisticLockException exception) {
        return errors.answer(Problem.of(409, null, STALE));
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockingFailureException exception) {
        return errors.answer(Problem.of(409, null, STALE));
    }

    @ServerExceptionMapper
    Response unfinished(RollbackException exception) {
        return exception.getCause() instanceof OptimisticLockException
                ? errors.answer(Problem.of(409, null, STALE))
                : unforeseen(exception);
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable throwable) {
        Optional<StorageTrouble> trouble = StorageTrouble.of(throwable);
        if (trouble.isPresent()) {
            LOG.error(trouble.get().toOperator());
            return Response.fromResponse(errors.answerWithoutPage(Problem.of(
                            trouble.get().status(), null, trouble.get().toClient())))
                    .header("Retry-After", RETRY_SECONDS)
                    .build();
        }
        String id = UUID.randomUUID().toString();
        LOG.error("Request failed, error " + id, throwable);
        return errors.answer(Problem.of(
                500, null, "Something failed here that is not your fault; the log has it under error " + id + "."));
    }
}
