package org.concordat.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.concordat.platform.hash.Hash;
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
                    .map(answer -> replay(answer, request))
                    .orElseGet(() -> inParts(request, claim));
        }
        return QuarkusTransaction.requiringNew().call(() -> keys.firstAnswer(claim)
                .map(answer -> replay(answer, request))
                .orElseGet(() -> {
                    Response answer = written(proceed(request));
                    keys.keep(claim, kept(answer));
                    return asReturned(answer, request);
                }));
    }

    private Object inParts(InvocationContext request, IdempotencyKeys.Claim claim) {
        try {
            Response answer = written(proceed(request));
            keys.end(claim, kept(answer));
            return asReturned(answer, request);
        } catch (RuntimeException refused) {
            keys.giveUp(claim);
            throw refused;
        }
    }

    private static Object asReturned(Response answer, InvocationContext request) {
        if (request.getMethod().getReturnType() != RestResponse.class) {
            return answer;
        }
        var typed = RestResponse.ResponseBuilder.<Object>create(answer.getStatus())
                .entity(answer.getEntity())
                .type(answer.getMediaType());
        answer.getHeaders()
                .forEach((name, values) -> values.forEach(value -> {
                    if (!HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)) {
                        typed.header(name, value);
                    }
                }));
        return typed.build();
    }

    private static Object proceed(InvocationContext request) {
        try {
            return request.proceed();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    private static Object replay(IdempotencyKeys.Answer kept, InvocationContext request) {
        var answer = Response.status(kept.status()).header("Idempotent-Replay", "true");
        if (kept.location() != null) {
            answer.header(HttpHeaders.LOCATION, kept.location());
        }
        if (kept.etag() != null) {
            answer.header(HttpHeaders.ETAG, kept.etag());
        }
        if (kept.body() != null) {
            answer.type(MediaType.APPLICATION_JSON).entity(kept.body());
        }
        return asReturned(answer.build(), request);
    }

    /** With its body as text: what is kept for a repeat is what is sent now. */
    private Response written(Object returned) {
        Response answer = returned instanceof RestResponse<?> rest ? rest.toResponse() : (Response) returned;
        try {
            return answer.hasEntity()
                    ? Response.fromResponse(answer)
                            .entity(json.writeValueAsString(answer.getEntity()))
                            .type(MediaType.APPLICATION_JSON)
                            .build()
                    : answer;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static IdempotencyKeys.Answer kept(Response answer) {
        return new IdempotencyKeys.Answer(
                answer.getStatus(),
                answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getHeaderString(HttpHeaders.ETAG),
                (String) answer.getEntity());
    }

    private String hashOf(Object[] parameters) throws JsonProcessingException {
        var content = new ArrayList<String>();
        for (Object parameter : parameters) {
            content.add(parameter instanceof byte[] bytes ? Hash.of(bytes) : json.writeValueAsString(parameter));
        }
        return Hash.of(String.join("\n", content).getBytes(StandardCharsets.UTF_8));
    }
}
