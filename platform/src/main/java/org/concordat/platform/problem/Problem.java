package org.concordat.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.concordat.platform.trace.CurrentTrace;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An RFC 9457 problem: the one shape of every error of every service. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "Problem",
        description = "RFC 9457 problem details",
        requiredProperties = {"type", "title", "status", "detail", "instance"})
public record Problem(
        @Schema(
                maxLength = 200,
                examples = "urn:concordat:problem:not-found",
                description = "Stable name of the kind of problem")
        String type,

        @Schema(maxLength = 200) String title,

        @Schema(description = "The HTTP status") int status,

        @Schema(maxLength = 2000, description = "What went wrong this time, and what to do")
        String detail,

        @Schema(maxLength = 4096, description = "The path that was called")
        String instance,

        @Schema(maxLength = 32, description = "Trace id; quote it when you ask for help")
        String traceId,

        @Size(max = 200) @Schema(description = "What is wrong with which field")
        List<FieldError> errors,

        @Size(max = 50) @Schema(description = "What the present state allows instead")
        List<@Size(max = 100) String> allowed,

        @Schema(hidden = true) Map<String, Object> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String type, String detail, String instance) {
        return of(status, type, detail, instance, List.of(), List.of());
    }

    static Problem of(
            int status, String type, String detail, String instance, List<FieldError> errors, List<String> allowed) {
        return of(status, type, detail, instance, errors, allowed, Map.of());
    }

    private static Problem of(
            int status,
            String type,
            String detail,
            String instance,
            List<FieldError> errors,
            List<String> allowed,
            Map<String, Object> members) {
        return new Problem(
                "urn:concordat:problem:" + type,
                title(type),
                status,
                detail,
                instance,
                CurrentTrace.id(),
                errors,
                allowed,
                members);
    }

    static Problem of(Refusal refusal, String instance) {
        return of(
                refusal.reason().status(),
                refusal.type(),
                refusal.getMessage(),
                instance,
                refusal.errors(),
                refusal.allowed(),
                refusal.members());
    }

    /** What some kinds of problem say beyond the others, beside the rest: each is named where the contract names the problem. */
    @Override
    @JsonAnyGetter
    public Map<String, Object> members() {
        return members;
    }

    Response.ResponseBuilder toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this);
    }

    private static String title(String type) {
        return Character.toUpperCase(type.charAt(0)) + type.substring(1).replace('-', ' ');
    }
}
