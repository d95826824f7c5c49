package org.concordat.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionExceptionResult;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.concordat.platform.hash.Hash;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.ETags;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.security.Caller;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Carries out {@link Idempotent} requests: claims the key, runs the request and keeps its answer, all in one
 * transaction. A refused request stores nothing, so that the caller may correct it under the same key.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
public class IdempotentRequests {

    /** The header's name; the contract documents it on every POST. */
    public static final String HEADER = "Idempotency-Key";

    private static final int MAX_LENGTH = 200;

    private final HttpHeaders headers;
    private final ResourceInfo resource;
    private final Caller caller;
    private final IdempotencyKeys keys;
    private final ObjectMapper json;

    IdempotentRequests(
            HttpHeaders headers, ResourceInfo resource, Caller caller, IdempotencyKeys keys, ObjectMapper json) {
        this.headers = headers;
        this.resource = resource;
        this.caller = caller;
        this.keys = keys;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext request) throws Exception {
        String key = headers.getHeaderString(HEADER);
        if (key == null || key.isBlank()) {
            if (request.getInterceptorBinding(Idempotent.class).required()) {
                throw Refusal.invalid(
                        HEADER, "Send an Idempotency-Key (a UUID, say), so that repeating the request is safe.");
            }
            return request.proceed();
        }
        if (key.length() > MAX_LENGTH) {
            throw Refusal.invalid(HEADER, "An Idempotency-Key has at most %d characters.".formatted(MAX_LENGTH));
        }
        var claim = new IdempotencyKeys.Claim(
                caller.id(),
                // not the declaring class: several resources may share one method
                resource.getResourceClass().getSimpleName() + "."
                        + request.getMethod().getName(),
                key,
                hashOf(request.getParameters()));
        if (request.getInterceptorBinding(Idempotent.class).inParts()) {
            return keys.firstAnswerOrStart(claim)
                    .map(IdempotentRequests::replay)
                    .orElseGet(() -> inParts(request, claim));
        }
        return QuarkusTransaction.requiringNew()
                .exceptionHandler(IdempotentRequests::afterFailure)
                .call(() -> keys.firstAnswer(claim)
                        .map(IdempotentRequests::replay)
                        .orElseGet(() -> {
                            RestResponse<?> given = proceed(request);
                            RestResponse<String> answer = written(given);
                            keys.keep(claim, kept(answer, given));
                            return answer;
                        }));
    }

    private static TransactionExceptionResult afterFailure(Throwable failure) {
        boolean standing = failure instanceof Refusal refusal && refusal.isStanding();
        return standing ? TransactionExceptionResult.COMMIT : TransactionExceptionResult.ROLLBACK;
    }

    private RestResponse<String> inParts(InvocationContext request, IdempotencyKeys.Claim claim) {
        try {
            RestResponse<?> given = proceed(request);
            RestResponse<String> answer = written(given);
            keys.end(claim, kept(answer, given));
            return answer;
        } catch (RuntimeException refused) {
            keys.giveUp(claim);
            throw refused;
        }
    }

    private static RestResponse<?> proceed(InvocationContext request) {
        try {
            return (RestResponse<?>) request.proceed();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    private static RestResponse<String> replay(IdempotencyKeys.Answer kept) {
        var answer = RestResponse.ResponseBuilder.<String>create(kept.status()).header("Idempotent-Replay", "true");
        if (kept.location() != null) {
            answer.header(HttpHeaders.LOCATION, kept.location());
        }
        if (kept.status() == RestResponse.StatusCode.ACCEPTED) {
            answer.header(HttpHeaders.RETRY_AFTER, Answers.RETRY_AFTER_SECONDS);
        }
        if (kept.etag() != null) {
            answer.header(HttpHeaders.ETAG, kept.etag());
        }
        if (kept.body() != null) {
            answer.type(MediaType.APPLICATION_JSON).entity(kept.body());
        }
        return answer.build();
    }

    /** With its body as text: what is kept for a repeat is what is sent now, but for what is {@link ShownOnce}. */
    private RestResponse<String> written(RestResponse<?> answer) {
        var written = RestResponse.ResponseBuilder.<String>create(answer.getStatus());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> written.header(name, value)));
        if (answer.hasEntity()) {
            ETags.ofBody(answer.getEntity()).ifPresent(tag -> written.header(HttpHeaders.ETAG, tag));
            written.type(MediaType.APPLICATION_JSON).entity(text(answer.getEntity()));
        }
        return written.build();
    }

    private String text(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private IdempotencyKeys.Answer kept(RestResponse<String> answer, RestResponse<?> given) {
        return new IdempotencyKeys.Answer(
                answer.getStatus(),
                answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getHeaderString(HttpHeaders.ETAG),
                given.getEntity() instanceof ShownOnce once ? text(once.withoutTheSecret()) : answer.getEntity());
    }

    private String hashOf(Object[] parameters) throws JsonProcessingException {
        var content = new ArrayList<String>();
        for (Object parameter : parameters) {
            content.add(parameter instanceof byte[] bytes ? Hash.of(bytes) : json.writeValueAsString(parameter));
        }
        return Hash.of(String.join("\n", content).getBytes(StandardCharsets.UTF_8));
    }
}
