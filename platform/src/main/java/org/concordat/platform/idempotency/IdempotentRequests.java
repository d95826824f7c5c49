package org.concordat.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.concordat.platform.hash.Hash;
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
    private final Caller caller;
    private final IdempotencyKeys keys;
    private final ObjectMapper json;

    IdempotentRequests(HttpHeaders headers, Caller caller, IdempotencyKeys keys, ObjectMapper json) {
        this.headers = headers;
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
                request.getMethod().getDeclaringClass().getSimpleName() + "."
                        + request.getMethod().getName(),
                key,
                hashOf(request.getParameters()));
        return QuarkusTransaction.requiringNew()
                .call(() -> keys.firstAnswer(claim).map(this::replay).orElseGet(() -> {
                    RestResponse<?> answer = proceed(request);
                    keys.keep(claim, kept(answer));
                    return answer;
                }));
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

    private RestResponse<?> replay(IdempotencyKeys.Answer answer) {
        var replay =
                RestResponse.ResponseBuilder.<Object>create(answer.status()).header("Idempotent-Replay", "true");
        if (answer.location() != null) {
            replay.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.etag() != null) {
            replay.header(HttpHeaders.ETAG, answer.etag());
        }
        if (answer.body() != null) {
            replay.type(MediaType.APPLICATION_JSON).entity(answer.body());
        }
        return replay.build();
    }

    private IdempotencyKeys.Answer kept(RestResponse<?> answer) {
        try {
            return new IdempotencyKeys.Answer(
                    answer.getStatus(),
                    answer.getHeaderString(HttpHeaders.LOCATION),
                    ETags.of(answer.getEntity()).orElse(answer.getHeaderString(HttpHeaders.ETAG)),
                    answer.hasEntity() ? json.writeValueAsString(answer.getEntity()) : null);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String hashOf(Object[] parameters) throws JsonProcessingException {
        var content = new ArrayList<String>();
        for (Object parameter : parameters) {
            content.add(parameter instanceof byte[] bytes ? Hash.of(bytes) : json.writeValueAsString(parameter));
        }
        return Hash.of(String.join("\n", content).getBytes(StandardCharsets.UTF_8));
    }
}
