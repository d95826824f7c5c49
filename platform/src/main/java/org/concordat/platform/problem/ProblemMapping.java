package org.concordat.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.concordat.platform.persistence.Databases;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Turns everything that can go wrong into an RFC 9457 problem that tells the caller what to do next. What is the
 * caller's fault is answered and not logged as an error; what is ours is logged and answered without any inner detail.
 */
public class ProblemMapping {

    private static final Logger LOG = Logger.getLogger(ProblemMapping.class);
    private static final MediaType JSON = MediaType.valueOf(Problem.MEDIA_TYPE);
    private static final int RETRY_AFTER_SECONDS = 5;

    /** What a filter of answers refuses is written as JSON as well, although a writer for the answer was chosen before. */
    @ServerResponseFilter
    public void writeAsJson(ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            response.setEntity(problem, response.getEntityAnnotations(), JSON);
        }
    }

    @ServerExceptionMapper
    public Response refusal(Refusal refusal, UriInfo uri) {
        return Problem.of(refusal, pathOf(uri)).toResponse().build();
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    public Response unauthorised(Exception cause, UriInfo uri) {
        return Problem.of(
                        401,
                        "unauthorised",
                        "Send a valid access token of the partnership's issuer as 'Authorization: Bearer <token>'.",
                        pathOf(uri))
                .toResponse()
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException cause, UriInfo uri) {
        return Problem.of(
                        403,
                        "forbidden",
                        "Your token does not carry a role or scope that this operation asks for; the contract names them.",
                        pathOf(uri))
                .toResponse()
                .build();
    }

    @ServerExceptionMapper
    public Response validation(ConstraintViolationException violations, UriInfo uri) {
        List<FieldError> errors = violations.getConstraintViolations().stream()
                .map(Violations::of)
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList();
        return Problem.of(
                        400,
                        "invalid-request",
                        "Some fields are missing or out of bounds; each is named under 'errors'.",
                        pathOf(uri),
                        errors,
                        List.of())
                .toResponse()
                .build();
    }

    // The second is named too because Quarkus has a mapper of its own for it, which would be nearer.
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response json(JsonProcessingException cause, UriInfo uri) {
        FieldError error = JsonFaults.of(cause);
        return Problem.of(
                        400,
                        cause instanceof UnrecognizedPropertyException ? "unknown-property" : "invalid-json",
                        error.detail(),
                        pathOf(uri),
                        List.of(error),
                        List.of())
                .toResponse()
                .build();
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException cause, UriInfo uri) {
        if (cause.getCause() instanceof JsonProcessingException unreadable) {
            return json(unreadable, uri);
        }
        if (cause.getCause() instanceof Refusal refusal) {
            return refusal(refusal, uri);
        }
        Response original = cause.getResponse();
        int status = original.getStatus();
        if (status < 400) {
            return original;
        }
        if (status >= 500) {
            LOG.error("Request failed", Databases.loggable(cause));
        }
        Response.ResponseBuilder answer = Problem.of(status, typeOf(status), adviceFor(status), pathOf(uri))
                .toResponse();
        if (original.getHeaderString(HttpHeaders.ALLOW) != null) {
            answer.header(HttpHeaders.ALLOW, original.getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException cause, UriInfo uri) {
        return concurrentChange(uri);
    }

    @ServerExceptionMapper
    public Response storage(PersistenceException cause, UriInfo uri) {
        return unexpected(cause, uri);
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable cause, UriInfo uri) {
        if (Databases.isUniqueViolation(cause)) {
            return concurrentChange(uri);
        }
        if (Databases.isPassing(cause)) {
            LOG.warnf("Storage is not available: %s", Databases.describe(cause));
            return Problem.of(
                            503,
                            "temporarily-unavailable",
                            "The service cannot reach its storage just now. Nothing was stored; send the same request again, with the same Idempotency-Key.",
                            pathOf(uri))
                    .toResponse()
                    .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                    .build();
        }
        LOG.error("Request failed", Databases.loggable(cause));
        return Problem.of(
                        500,
                        "internal-error",
                        "Something went wrong on our side and nothing was stored. Try again; if it stays, report the trace id.",
                        pathOf(uri))
                .toResponse()
                .build();
    }

    private static Response concurrentChange(UriInfo uri) {
        return Problem.of(
                        409,
                        "changed-meanwhile",
                        "Someone else changed the same record at the same moment. Read it again and repeat your request.",
                        pathOf(uri))
                .toResponse()
                .build();
    }

    private static String pathOf(UriInfo uri) {
        return uri.getRequestUri().getRawPath();
    }

    private static String typeOf(int status) {
        return switch (status) {
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "content-too-large";
            case 415 -> "unsupported-media-type";
            default -> status < 500 ? "invalid-request" : "internal-error";
        };
    }

    private static String adviceFor(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this path. The contract lists every path.";
            case 405 -> "This path does not take that method; the Allow header and the contract name those it takes.";
            case 406 ->
                "The answer cannot be given in the media type that Accept or the path's suffix asks for; the contract names those it can. Only a table with a chart comes as a picture.";
            case 413 -> "The body is too large. Split it and send the parts one after the other.";
            case 415 -> "Send the body in a Content-Type that the contract names for this operation.";
            default ->
                status < 500
                        ? "The request cannot be understood. Compare it with the contract."
                        : "Something went wrong on our side and nothing was stored. Try again; if it stays, report the trace id.";
        };
    }
}
