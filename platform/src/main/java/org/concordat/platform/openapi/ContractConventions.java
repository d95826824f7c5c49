package org.concordat.platform.openapi;

import io.quarkus.arc.Arc;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.idempotency.IdempotentRequests;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.referencedata.ReferenceList;
import org.concordat.platform.referencedata.ReferenceListWords;
import org.concordat.platform.security.RightsTable;
import org.concordat.platform.security.Roles;
import org.concordat.platform.table.Tabular;
import org.concordat.platform.value.Notations;
import org.concordat.platform.value.Texts;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Writes into each operation of the contract what all operations keep: who may call it, the errors that every call may
 * meet, and the headers that make repeating and changing safe. Said once here instead of at every resource. It runs as a
 * service starts for its tests or in development, and a resource that names no right, or one that the table does not list,
 * stops the start; what is packaged answers the committed contract.
 */
public class ContractConventions implements OASFilter {

    /** Extension of an operation that names the right it asks for. */
    public static final String RIGHT = "x-right";

    private static final int MOST_CHARACTERS_OF_CSV = 10_485_760;
    private static final String OPERATION_SCHEMA = "#/components/schemas/Operation";
    private static final String IF_MATCH = "If-Match";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        ReferenceListWords.complete(contract);
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(ContractConventions::nameByMethod);
        contract.setOpenapi("3.1.0");
        contract.setServers(List.of(OASFactory.createServer()
                .url("/")
                .description("Wherever the service is reached: production, staging or local")
                .addExtension("x-internal", false)));
        contract.getInfo()
                .setLicense(
                        OASFactory.createLicense().name("Apache License 2.0").identifier("Apache-2.0"));
        if (contract.getInfo().getContact() == null) {
            contract.getInfo().setContact(OASFactory.createContact().name("The administrators of the partnership"));
        }
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        contract.getInfo().setDescription(descriptionOfTheService() + valuesThatAreTaken());
        RightsTable rights = Arc.container().instance(RightsTable.class).get();
        SharedAnswers.describe(contract.getComponents());
        Map<String, OperationInCode> code = OperationInCode.byId();
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) ->
                        complete(path, method, operation, code.get(operation.getOperationId()), rights)));
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getSecurity().stream())
                .flatMap(requirement -> requirement.getSchemes().keySet().stream())
                .forEach(name -> contract.getComponents().addSecurityScheme(name, token(name)));
        new UnwrappedRecords(code.values()).order(contract.getComponents().getSchemas());
        new OptionalProperties(code.values()).complete(contract.getComponents().getSchemas());
        new ContractSchemas(contract).complete();
    }

    // Quarkus would put a description of its own configuration in place of one that is written here.
    private static String descriptionOfTheService() {
        return ConfigProvider.getConfig().getValue("concordat.description", String.class);
    }

    /** What holds of the values in every request, said once. */
    private static String valuesThatAreTaken() {
        Notations notations = Arc.container().instance(Notations.class).get();
        return """


            **Values.** A day is written like `2008-04-01`, and what is sent lies from %s to %s. An amount that is sent \
            lies below 1000000000.00; a sum may be larger. A text has no control characters; one of at most %d \
            characters is one line, a longer one may have line breaks and tabs; characters are counted as UTF-16 counts \
            them, an emoji as two. A query parameter takes one value unless it is a list, and a constant in any case; where \
            it is the code of something known, one that is not known does not fit. \
            What does not fit is answered 400, with the parameter's name or a JSON pointer into the body, and with what \
            fits. An import answers the same for each line.\
            """.formatted(notations.earliest(), notations.latest(), Texts.LONGEST_LINE);
    }

    /** The generator makes an id of class and method with {@code _} between them; the method says enough. */
    private static void nameByMethod(Operation operation) {
        operation.setOperationId(
                operation.getOperationId().substring(operation.getOperationId().indexOf('_') + 1));
    }

    /** A scheme for each role and scope, so that each is an alternative by itself; all of them are one bearer token. */
    private static SecurityScheme token(String roleOrScope) {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                        "Access token of the partnership's OpenID Connect issuer, checked as RFC8725 asks, with the %s %s"
                                .formatted(Roles.ALL.contains(roleOrScope) ? "role" : "scope", roleOrScope));
    }

    private static void complete(
            String path, HttpMethod method, Operation operation, OperationInCode code, RightsTable rights) {
        if (code == null) {
            throw new IllegalStateException(method + " " + path + " has no @Operation");
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> describeCsv(operation, answer));
        code.listed().ifPresent(item -> new ListInContract(operation).describe(item, code.orders()));
        code.exampleCsv().ifPresent(example -> describeFile(operation.getRequestBody(), example));
        operation.addExtension(RIGHT, code.right());
        operation.setSecurity(null);
        rights.alternatives(code.right()).stream()
                .map(ContractConventions::requirement)
                .forEach(operation::addSecurityRequirement);
        completeSuccess(method, operation.getResponses(), code.status());
        if (code.mayBecomeAnOperation()) {
            operation.getResponses().getAPIResponse("200").description("What became of each part");
            operation.getResponses().addAPIResponse("202", showsItsProgress(operationOfManyParts()));
        }
        SharedAnswers.complete(path, method, operation.getResponses(), code);
        if (method == HttpMethod.PATCH) {
            Content patch = operation.getRequestBody().getContent();
            patch.addMediaType(MergePatch.MEDIA_TYPE, patch.getMediaType(MediaType.APPLICATION_JSON));
        }
        if (method == HttpMethod.POST) {
            addIdempotencyKey(operation, code.isIdempotencyKeyRequired());
        }
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> IF_MATCH.equals(parameter.getName()))
                    .forEach(ContractConventions::describeIfMatch);
            code.codes().forEach((name, list) -> describeCode(operation, name, list));
        }
    }

    private static void describeCode(Operation operation, String name, Class<? extends ReferenceList<?>> list) {
        String noun = Arc.container().instance(list).get().noun();
        operation.getParameters().stream()
                .filter(parameter -> name.equals(parameter.getName()))
                .map(parameter -> oneOf(parameter.getSchema()))
                .forEach(schema -> schema.setDescription("Code of a known " + noun));
    }

    private static Schema oneOf(Schema schema) {
        return schema.getItems() == null ? schema : schema.getItems();
    }

    private static SecurityRequirement requirement(String roleOrScope) {
        return OASFactory.createSecurityRequirement().addScheme(roleOrScope, List.of());
    }

    private static void completeSuccess(HttpMethod method, APIResponses answers, int status) {
        String key = Integer.toString(status);
        APIResponse success = answers.getAPIResponse("200");
        if (status != 200 && success != null) {
            answers.removeAPIResponse("200");
            answers.addAPIResponse(key, success);
        }
        success = answers.getAPIResponse(key);
        if (success == null) {
            throw new IllegalStateException(
                    "An operation answers %s, and describes %s only".formatted(key, answers.getAPIResponses()));
        }
        switch (status) {
            case 201 ->
                SharedAnswers.withEntityTag(success)
                        .description("Created")
                        .addHeader(
                                "Location", SharedAnswers.header(Schema.SchemaType.STRING, "Path of what was created"));
            case 202 -> showsItsProgress(success.description("Accepted; Location shows how far it is"));
            case 204 -> success.description("Done");
            default -> {
                if (success.getDescription() == null || success.getDescription().equals("OK")) {
                    success.description(method == HttpMethod.GET ? "What was asked for" : "What it is now");
                }
                SharedAnswers.withEntityTag(success);
            }
        }
    }

    private static APIResponse operationOfManyParts() {
        return OASFactory.createAPIResponse()
                .description("Of many parts: the operation whose result says what became of each")
                .content(SharedAnswers.content("application/json", OPERATION_SCHEMA));
    }

    private static APIResponse showsItsProgress(APIResponse accepted) {
        return SharedAnswers.withRetryAfter(accepted)
                .addHeader("Location", SharedAnswers.header(Schema.SchemaType.STRING, "Path of the operation"));
    }

    private static void describeFile(RequestBody file, String example) {
        Content content = OASFactory.createContent()
                .addMediaType(
                        ImportReader.CSV,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema()
                                        .addType(Schema.SchemaType.STRING)
                                        .maxLength(ImportReader.MAX_BODY))
                                .addExample("csv", OASFactory.createExample().value(example)));
        file.getContent().getMediaTypes().forEach((type, described) -> {
            if (!content.hasMediaType(type)) {
                content.addMediaType(type, described);
            }
        });
        file.required(true).setContent(content);
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
        Stream.of(Tabular.XLSX, Tabular.PDF, Tabular.SVG, Tabular.PNG)
                .filter(content::hasMediaType)
                .forEach(type -> content.getMediaType(type)
                        .schema(OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .format("binary")));
        if (content.hasMediaType(Tabular.XLSX)) {
            operation.setDescription(operation.getDescription()
                    + " As a workbook under the suffix .xlsx, and printed under .pdf, to those who accept them too.");
        }
        if (content.hasMediaType(Tabular.SVG)) {
            operation.setDescription(
                    operation.getDescription() + " Its chart as a picture under the suffix .svg or .png.");
        }
    }

    private static void addIdempotencyKey(Operation operation, boolean required) {
        operation.addParameter(OASFactory.createParameter()
                .name(IdempotentRequests.HEADER)
                .in(Parameter.In.HEADER)
                .required(required)
                .description("Makes repeating the request safe: it takes effect once. Kept 24 hours.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(200)));
    }

    private static void describeIfMatch(Parameter ifMatch) {
        ifMatch.required(true)
                .description("ETag of the version that was read; several with commas, or * for whichever there is")
                .setSchema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(2000));
    }
}
