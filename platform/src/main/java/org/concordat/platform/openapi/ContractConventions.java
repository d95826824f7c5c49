package org.concordat.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.concordat.platform.idempotency.IdempotentRequests;
import org.concordat.platform.problem.Problem;
import org.concordat.platform.referencedata.ReferenceListWords;
import org.concordat.platform.table.Tabular;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Writes into each operation of the contract what all operations keep: the errors every call may meet, the headers that
 * make repeating and changing safe, and the bearer token. Said once here instead of at every resource.
 */
public class ContractConventions implements OASFilter {

    private static final String TOKEN = "token";
    private static final String PASTED = "pastedToken";
    private static final int MOST_CHARACTERS_OF_CSV = 10_485_760;
    private static final String PROBLEM_SCHEMA = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        ReferenceListWords.complete(contract);
        contract.setOpenapi("3.1.0");
        contract.setServers(List.of(OASFactory.createServer().url("/").description("Wherever the service is reached")));
        if (contract.getInfo().getContact() == null) {
            contract.getInfo().setContact(OASFactory.createContact().name("The administrators of the partnership"));
        }
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        contract.getComponents()
                .addSecurityScheme(
                        PASTED,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("The same access token, pasted"));
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation)));
        contract.getComponents().addSecurityScheme(TOKEN, issuer(rightsNamedIn(contract)));
    }

    private static SecurityScheme issuer(SortedSet<String> rights) {
        OAuthFlow flow = OASFactory.createOAuthFlow().tokenUrl("https://issuer.example/token");
        rights.forEach(right -> flow.addScope(
                right, right.contains(".") ? "Scope of a machine: " + right : "Role of a person: " + right));
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .flows(OASFactory.createOAuthFlows().clientCredentials(flow))
                .description(
                        "Access token of the partnership's OpenID Connect issuer, whose own address takes the place "
                                + "of issuer.example; an operation asks for any one of the roles or scopes it names");
    }

    private static SortedSet<String> rightsNamedIn(OpenAPI contract) {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getSecurity().stream())
                .map(requirement -> requirement.getScheme(TOKEN))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        operation.getResponses().getAPIResponses().values().forEach(answer -> describeCsv(operation, answer));
        boolean changes = method != PathItem.HttpMethod.GET;
        boolean replaces = changes && method != PathItem.HttpMethod.POST;
        var errors = new TreeMap<>(Map.of(
                "400", "The request cannot be understood",
                "401", "No valid token",
                "403", "The token lacks the role or scope",
                "500", "Our fault; quote the trace id"));
        if (path.contains("{")) {
            errors.put("404", "There is no such thing, or not for this caller");
        }
        if (changes) {
            errors.put("409", "The present state does not allow it");
            errors.put("413", "The body is too large");
            errors.put("415", "The body's media type is not known here");
            errors.put("422", "A rule of the partnership forbids it");
            errors.put("503", "Storage is away; send the same again");
        }
        if (replaces) {
            errors.put("412", "The record has changed since it was read");
            errors.put("428", "If-Match is missing");
        }
        errors.forEach((status, meaning) -> addError(operation, status, meaning));
        addError(operation, "429", "Too many requests");
        operation
                .getResponses()
                .getAPIResponse("429")
                .addHeader("Retry-After", header(Schema.SchemaType.INTEGER, "Seconds to wait"));
        if (method == PathItem.HttpMethod.POST) {
            addIdempotencyKey(operation);
        }
        APIResponse created = operation.getResponses().getAPIResponse("201");
        if (created != null) {
            created.addHeader("Location", header(Schema.SchemaType.STRING, "Path of what was created"));
            created.addHeader("ETag", header(Schema.SchemaType.STRING, "Its version"));
        }
        if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN, List.of())));
        }
    }

    /** What is offered as CSV is text, whatever schema it has as JSON. */
    private static void describeCsv(Operation operation, APIResponse answer) {
        Content content = answer.getContent();
        if (content == null || !content.hasMediaType(Tabular.CSV)) {
            return;
        }
        content.getMediaType(Tabular.CSV)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(MOST_CHARACTERS_OF_CSV)
                        .description("RFC 4180, with a header"));
        if (content.getMediaTypes().size() > 1) {
            operation.setDescription(operation.getDescription()
                    + " As CSV to those who accept text/csv, and under this path with the suffix .csv.");
        }
    }

    private static void addError(Operation operation, String status, String meaning) {
        if (operation.getResponses().getAPIResponse(status) != null
                && operation.getResponses().getAPIResponse(status).getContent() != null) {
            return;
        }
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(meaning)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref(PROBLEM_SCHEMA)))));
    }

    private static void addIdempotencyKey(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name(IdempotentRequests.HEADER)
                .in(Parameter.In.HEADER)
                .description("Makes repeating the request safe: it takes effect once. Kept 24 hours.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(200)));
    }

    private static Header header(Schema.SchemaType type, String description) {
        Schema schema = OASFactory.createSchema().addType(type);
        if (type == Schema.SchemaType.STRING) {
            schema.maxLength(2000);
        }
        return OASFactory.createHeader().description(description).schema(schema);
    }
}
