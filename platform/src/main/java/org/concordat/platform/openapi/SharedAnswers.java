package org.concordat.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The errors that every call may meet and the headers of many answers: written once in a contract, and referred to. */
final class SharedAnswers {

    private static final String PROBLEM_SCHEMA = "#/components/schemas/Problem";
    private static final String NOT_MODIFIED = "NotModified";
    private static final int LONGEST_HEADER = 2000;

    /** An error, under the name that the field gives its status. */
    private enum Error {
        BAD_REQUEST(400, "BadRequest", "The request cannot be understood"),
        UNAUTHORIZED(401, "Unauthorized", "No valid token"),
        FORBIDDEN(403, "Forbidden", "The token lacks the role or scope"),
        NOT_FOUND(404, "NotFound", "There is no such thing, or not for this caller"),
        NOT_ACCEPTABLE(406, "NotAcceptable", "The answer does not come in a media type that Accept names"),
        CONFLICT(409, "Conflict", "The present state does not allow it"),
        PRECONDITION_FAILED(412, "PreconditionFailed", "The record has changed since it was read"),
        CONTENT_TOO_LARGE(413, "ContentTooLarge", "The body is too large"),
        UNSUPPORTED_MEDIA_TYPE(415, "UnsupportedMediaType", "The body's media type is not known here"),
        UNPROCESSABLE_CONTENT(422, "UnprocessableContent", "A rule of the partnership forbids it"),
        PRECONDITION_REQUIRED(428, "PreconditionRequired", "If-Match is missing"),
        TOO_MANY_REQUESTS(429, "TooManyRequests", "Too many requests"),
        INTERNAL_SERVER_ERROR(500, "InternalServerError", "Our fault; quote the trace id"),
        SERVICE_UNAVAILABLE(503, "ServiceUnavailable", "Storage is away; send the same again");

        private final int status;
        private final String label;
        private final String meaning;

        Error(int status, String label, String meaning) {
            this.status = status;
            this.label = label;
            this.meaning = meaning;
        }

        APIResponse described() {
            APIResponse answer = withLimit(error(meaning));
            return this == TOO_MANY_REQUESTS ? withRetryAfter(answer) : answer;
        }
    }

    /** A header, under its own name. */
    enum SharedHeader {
        ETAG("ETag", Schema.SchemaType.STRING, "Version of what is shown"),
        RATE_LIMIT(
                "RateLimit",
                Schema.SchemaType.STRING,
                "How many more requests are allowed, and within how many seconds"),
        RATE_LIMIT_POLICY(
                "RateLimit-Policy", Schema.SchemaType.STRING, "How many requests are allowed, and in how many seconds"),
        RETRY_AFTER("Retry-After", Schema.SchemaType.INTEGER, "Seconds to wait");

        private final String label;
        private final Schema.SchemaType type;
        private final String meaning;

        SharedHeader(String label, Schema.SchemaType type, String meaning) {
            this.label = label;
            this.type = type;
            this.meaning = meaning;
        }
    }

    private SharedAnswers() {}

    static void describe(Components components) {
        for (Error error : Error.values()) {
            components.addResponse(error.label, error.described());
        }
        components.addResponse(
                NOT_MODIFIED, OASFactory.createAPIResponse().description("Still the version that If-None-Match names"));
        for (SharedHeader header : SharedHeader.values()) {
            components.addHeader(header.label, header(header.type, header.meaning));
        }
    }

    static void complete(String path, HttpMethod method, APIResponses answers, OperationInCode code) {
        List<String> rules = code.rulesOnReading();
        if (!rules.isEmpty()) {
            add(answers, Error.UNPROCESSABLE_CONTENT.status, error(String.join("; ", rules)));
        }
        code.conflictOnReading().ifPresent(conflict -> add(answers, Error.CONFLICT.status, error(conflict)));
        for (Error error : errors(path, method)) {
            add(answers, error.status, OASFactory.createAPIResponse().ref(error.label));
        }
        if (method == HttpMethod.GET) {
            answers.addAPIResponse("304", OASFactory.createAPIResponse().ref(NOT_MODIFIED));
        }
        answers.getAPIResponses().forEach(SharedAnswers::complete);
    }

    /** What an operation says itself of an error stays. */
    private static void add(APIResponses answers, int status, APIResponse error) {
        String key = Integer.toString(status);
        if (!answers.hasAPIResponse(key)) {
            answers.addAPIResponse(key, error);
        }
    }

    private static void complete(String status, APIResponse answer) {
        if (answer.getRef() != null) {
            return;
        }
        if (isError(status) && answer.getContent() == null) {
            answer.setContent(problem());
        }
        withLimit(answer);
    }

    private static boolean isError(String status) {
        return status.startsWith("4") || status.startsWith("5");
    }

    static APIResponse withEntityTag(APIResponse answer) {
        return with(answer, SharedHeader.ETAG);
    }

    static APIResponse withRetryAfter(APIResponse answer) {
        return with(answer, SharedHeader.RETRY_AFTER);
    }

    static Content content(String mediaType, String schema) {
        return OASFactory.createContent()
                .addMediaType(
                        mediaType,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(schema)));
    }

    static Header header(Schema.SchemaType type, String description) {
        Schema schema = OASFactory.createSchema().addType(type);
        if (type == Schema.SchemaType.STRING) {
            schema.maxLength(LONGEST_HEADER);
        } else {
            schema.format("int32");
        }
        return OASFactory.createHeader().description(description).schema(schema);
    }

    private static List<Error> errors(String path, HttpMethod method) {
        boolean changes = method != HttpMethod.GET;
        boolean replaces = changes && method != HttpMethod.POST;
        var errors = new ArrayList<>(List.of(
                Error.BAD_REQUEST,
                Error.UNAUTHORIZED,
                Error.FORBIDDEN,
                Error.NOT_ACCEPTABLE,
                Error.TOO_MANY_REQUESTS,
                Error.INTERNAL_SERVER_ERROR));
        if (path.contains("{")) {
            errors.add(Error.NOT_FOUND);
        }
        if (changes) {
            errors.addAll(List.of(
                    Error.CONFLICT,
                    Error.CONTENT_TOO_LARGE,
                    Error.UNSUPPORTED_MEDIA_TYPE,
                    Error.UNPROCESSABLE_CONTENT,
                    Error.SERVICE_UNAVAILABLE));
        }
        if (replaces) {
            errors.addAll(List.of(Error.PRECONDITION_FAILED, Error.PRECONDITION_REQUIRED));
        }
        errors.sort(null);
        return errors;
    }

    private static APIResponse error(String meaning) {
        return OASFactory.createAPIResponse().description(meaning).content(problem());
    }

    private static Content problem() {
        return content(Problem.MEDIA_TYPE, PROBLEM_SCHEMA);
    }

    private static APIResponse withLimit(APIResponse answer) {
        return with(with(answer, SharedHeader.RATE_LIMIT), SharedHeader.RATE_LIMIT_POLICY);
    }

    private static APIResponse with(APIResponse answer, SharedHeader header) {
        return answer.addHeader(header.label, reference(header));
    }

    private static Header reference(SharedHeader header) {
        return OASFactory.createHeader().ref(header.label);
    }
}
