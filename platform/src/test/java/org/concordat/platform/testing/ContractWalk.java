package org.concordat.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.concordat.platform.http.CommittedContract;
import org.concordat.platform.idempotency.IdempotentRequests;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Walks every operation of a service's live contract and proves what all of them promise: no token 401, no right 403,
 * nothing there 404, a wrong method 405, an unknown parameter 400, each as a problem; and that the committed contract is
 * the one the code gives. Each service has one subclass of it.
 */
public abstract class ContractWalk {

    private static final Path COMMITTED = Path.of("contract", "openapi.yaml");

    /** One operation of the contract. */
    protected record Operation(String method, String path, JsonNode spec) {

        /** The path with an id of nothing in place of each parameter. */
        String nowhere() {
            String concrete = path;
            for (JsonNode parameter : spec.path("parameters")) {
                if ("path".equals(parameter.path("in").asText())) {
                    concrete = concrete.replace("{" + parameter.path("name").asText() + "}", nothing(parameter));
                }
            }
            return concrete;
        }

        JsonNode parameter(String name) {
            for (JsonNode parameter : spec.path("parameters")) {
                if (parameter.path("name").asText().equals(name)) {
                    return parameter;
                }
            }
            return spec.path("missing");
        }

        private static String nothing(JsonNode parameter) {
            JsonNode schema = parameter.path("schema");
            if (schema.path("format").asText().equals("uuid")) {
                return UUID.randomUUID().toString();
            }
            if (schema.path("type").asText().equals("integer")) {
                return String.valueOf(Integer.MAX_VALUE);
            }
            return schema.path("$ref").asText().endsWith("/FinancialYear") ? "2198-99" : "NOWHERE";
        }

        String id() {
            return spec.path("operationId").asText();
        }

        /** The parameters in one place: {@code path}, {@code query} or {@code header}. */
        List<JsonNode> parameters(String in) {
            var parameters = new ArrayList<JsonNode>();
            spec.path("parameters").forEach(parameter -> {
                if (parameter.path("in").asText().equals(in)) {
                    parameters.add(parameter);
                }
            });
            return parameters;
        }

        boolean hasBody() {
            return spec.has("requestBody");
        }

        /** The first media type in which the body may be sent. */
        String bodyType() {
            return spec.path("requestBody").path("content").fieldNames().next();
        }

        JsonNode body() {
            return spec.path("requestBody").path("content").path(bodyType());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static String root() {
        return "/" + ConfigProvider.getConfig().getValue("concordat.service", String.class);
    }

    static JsonNode contract() throws IOException {
        return new ObjectMapper()
                .readTree(given().queryParam("format", "json")
                        .get(root() + "/openapi")
                        .asString());
    }

    protected static List<Operation> operations() throws IOException {
        return operations(contract());
    }

    static List<Operation> operations(JsonNode contract) {
        var operations = new ArrayList<Operation>();
        contract.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> operations.add(new Operation(
                        operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()))));
        assertThat(operations).as("operations in the contract").isNotEmpty();
        return operations;
    }

    @Test
    void refusesEveryOperationWithoutAToken() throws IOException {
        var all = new SoftAssertions();
        for (Operation operation : operations()) {
            assertProblem(all, operation + " without a token", call(operation, given()), 401);
        }
        all.assertAll();
    }

    @Test
    void refusesEveryOperationWithAForgedToken() throws IOException {
        String forged = Tokens.person(Roles.PARTNERSHIP_ADMIN).replaceAll("\\.[^.]+$", ".Zm9yZ2Vk");
        var all = new SoftAssertions();
        for (Operation operation : operations()) {
            assertProblem(all, operation + " with a forged token", call(operation, bearer(forged)), 401);
        }
        all.assertAll();
    }

    @Test
    void refusesEveryOperationWithSomethingThatIsNoToken() throws IOException {
        var all = new SoftAssertions();
        for (Operation operation : operations()) {
            assertProblem(all, operation + " with no token of ours", call(operation, bearer("opaque")), 401);
        }
        all.assertAll();
    }

    @Test
    void refusesEveryOperationWithoutTheRight() throws IOException {
        String nobody = Tokens.person("somebody-without-any-right");
        var all = new SoftAssertions();
        for (Operation operation : operations()) {
            assertProblem(all, operation + " without the right", call(operation, bearer(nobody)), 403);
        }
        all.assertAll();
    }

    @Test
    void answersNotFoundWhereThereIsNothing() throws IOException {
        String admin = Tokens.person(Roles.PARTNERSHIP_ADMIN);
        var all = new SoftAssertions();
        for (Operation operation : operations()) {
            if (operation.method().equals("GET")
                    && operation.path().contains("{")
                    && !isReadableWithoutARecord(operation.path())) {
                assertProblem(all, operation + " for nothing", call(operation, bearer(admin)), 404);
            }
        }
        all.assertAll();
    }

    /** Overridden where a path parameter is not the id of a record, such as the year of a computed summary. */
    protected boolean isReadableWithoutARecord(String path) {
        return false;
    }

    @Test
    void refusesAnUnknownQueryParameterEverywhere() throws IOException {
        String admin = Tokens.person(Roles.PARTNERSHIP_ADMIN);
        var all = new SoftAssertions();
        for (Operation operation : operations()) {
            if (operation.method().equals("GET")) {
                assertProblem(
                        all,
                        operation + " with an unknown parameter",
                        bearer(admin).queryParam("nonsense", "1").get(operation.nowhere()),
                        400);
            }
        }
        all.assertAll();
    }

    @Test
    void refusesAMediaTypeThatTheOperationDoesNotOffer() throws IOException {
        String admin = Tokens.person(Roles.PARTNERSHIP_ADMIN);
        var all = new SoftAssertions();
        for (Operation operation : operations()) {
            if (operation.method().equals("GET") && !operation.path().contains("{")) {
                for (String other : List.of("image/gif", "text/html", "text/plain", "application/xml")) {
                    assertProblem(
                            all,
                            operation + " as " + other,
                            bearer(admin).accept(other).get(operation.path()),
                            406);
                }
            }
        }
        all.assertAll();
    }

    @Test
    void everyListComesAsCsvWithTheColumnsThatTheContractNames() throws IOException {
        String admin = Tokens.person(Roles.PARTNERSHIP_ADMIN);
        var all = new SoftAssertions();
        for (Operation operation : lists()) {
            Response csv = bearer(admin).get(operation.path() + ".csv");
            all.assertThat(csv.statusCode()).as(operation + " as CSV").isEqualTo(200);
            all.assertThat(csv.contentType()).as(operation + " as CSV").startsWith("text/csv");
            String columns = csv.asString().lines().findFirst().orElse("").replace(",", ", ");
            all.assertThat(operation
                            .spec()
                            .at("/responses/200/content/text~1csv/schema/description")
                            .asText())
                    .as(operation + " as CSV")
                    .endsWith(" " + columns);
        }
        all.assertAll();
    }

    @Test
    void everyListIsSortedByIdAndByTheOrdersThatTheContractNamesAndByNoOther() throws IOException {
        String admin = Tokens.person(Roles.PARTNERSHIP_ADMIN);
        var all = new SoftAssertions();
        for (Operation operation : lists()) {
            List<String> orders = new ArrayList<>();
            operation.parameter("sort").at("/schema/enum").forEach(order -> orders.add(order.asText()));
            all.assertThat(orders).as(operation + " sorted").contains("id");
            for (String order : orders) {
                all.assertThat(bearer(admin)
                                .queryParam("sort", order)
                                .get(operation.path())
                                .statusCode())
                        .as(operation + " sorted by " + order)
                        .isEqualTo(200);
            }
            assertProblem(
                    all,
                    operation + " sorted by nonsense",
                    bearer(admin).queryParam("sort", "nonsense").get(operation.path()),
                    400);
        }
        all.assertAll();
    }

    /** Those that hang on no record. */
    private static List<Operation> lists() throws IOException {
        List<Operation> lists = operations().stream()
                .filter(operation -> operation.method().equals("GET")
                        && !operation.path().contains("{")
                        && !operation.parameter("cursor").isMissingNode())
                .toList();
        assertThat(lists).isNotEmpty();
        return lists;
    }

    @Test
    void everyListAndTheContractAreCompressedForWhoAsks() throws IOException {
        assertThat(given().header("Accept-Encoding", "gzip")
                        .get(root() + "/openapi")
                        .header("Content-Encoding"))
                .isEqualTo("gzip");
        for (Operation operation : lists()) {
            for (String path : List.of(operation.path(), operation.path() + ".csv")) {
                assertThat(bearer(Tokens.person(Roles.PARTNERSHIP_ADMIN))
                                .header("Accept-Encoding", "gzip")
                                .get(path)
                                .header("Content-Encoding"))
                        .as(path)
                        .isEqualTo("gzip");
            }
        }
    }

    @Test
    void pagesOfOtherOriginsMayNotCallUnlessADeploymentSaysSo() throws IOException {
        for (Operation operation : lists()) {
            assertThat(bearer(Tokens.person(Roles.PARTNERSHIP_ADMIN))
                            .header("Origin", "https://elsewhere.example.org")
                            .get(operation.path())
                            .header("Access-Control-Allow-Origin"))
                    .as(operation + " for a page of another origin")
                    .isNull();
        }
    }

    @Test
    void refusesAWrongMethodAndAnUnknownPath() throws IOException {
        String admin = Tokens.person(Roles.PARTNERSHIP_ADMIN);
        var all = new SoftAssertions();
        Response deleted = bearer(admin).delete(root() + "/v1/parked-events");
        assertProblem(all, "DELETE of a list", deleted, 405);
        all.assertThat(deleted.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertProblem(all, "an unknown path", bearer(admin).get(root() + "/v1/no-such-thing"), 404);
        assertProblem(
                all,
                "a body that is not JSON",
                bearer(admin)
                        .contentType(ContentType.XML)
                        .body("<a/>")
                        .post(root() + "/v1/parked-events/" + UUID.randomUUID() + "/discard"),
                415);
        all.assertAll();
    }

    @Test
    void committedContractIsTheOneTheCodeGives() throws IOException {
        Path live = Files.writeString(
                Path.of("target", "openapi.yaml"),
                given().get(root() + "/openapi").asString());
        if (Boolean.getBoolean("contract.update")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.copy(live, COMMITTED, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(COMMITTED)
                .as("contract/openapi.yaml; after a deliberate change run the build with -Dcontract.update=true")
                .hasSameTextualContentAs(live);
    }

    @Test
    void committedContractInJsonIsTheOneTheCodeGives() throws IOException {
        byte[] inJson = CommittedContract.inJson(Files.readAllBytes(COMMITTED));
        assertThat(new ObjectMapper().readTree(inJson)).isEqualTo(contract());
    }

    @Test
    void committedTableOfRightsIsTheOneTheCodeGives() throws IOException {
        String service = root().substring(1);
        new ReferencePage(referencePage()).assertHas(service, ReferencePage.operationsOf(service, operations()));
    }

    /** Where the list of operations with their rights is committed. */
    protected Path referencePage() {
        return ReferencePage.OF_THE_SERVICES;
    }

    @Test
    void everyPropertyOfAnAnswerIsRequired() throws IOException {
        JsonNode contract = contract();
        var schemas = new ContractSchemaWalk(contract);
        var all = new SoftAssertions();
        for (String name : schemas.onlyAnswered()) {
            // a problem leaves out what it has nothing to say of, as RFC 9457 wants it
            if (!name.equals("Problem")) {
                all.assertThat(schemas.optionalPropertiesOf(name)).as(name).isEmpty();
            }
        }
        all.assertAll();
    }

    @Test
    void everySchemaHasANameOfItsOwn() throws IOException {
        assertThat(new ContractSchemaWalk(contract()).names()).allSatisfy(name -> assertThat(name)
                .doesNotMatch(".*\\d")
                .isNotIn("Status", "State", "Outcome", "Method", "Channel", "Kind", "Type", "Reason"));
    }

    @Test
    void requiresTheHeadersThatTheServerDemands() throws IOException {
        var all = new SoftAssertions();
        for (Operation operation : operations()) {
            for (JsonNode parameter : operation.spec().path("parameters")) {
                if (parameter.path("name").asText().equals("If-Match")) {
                    all.assertThat(parameter.path("required").asBoolean())
                            .as(operation + " requires If-Match")
                            .isTrue();
                }
            }
            if (isKeyRequired(operation)) {
                String caller = ContractWalkCaller.tokenFor(operation);
                assertProblem(all, operation + " without a key", call(operation, bearer(caller)), 400);
            }
        }
        all.assertAll();
    }

    private static boolean isKeyRequired(Operation operation) {
        return operation.parameter(IdempotentRequests.HEADER).path("required").asBoolean();
    }

    private static RequestSpecification bearer(String token) {
        return given().auth().oauth2(token);
    }

    private static Response call(Operation operation, RequestSpecification request) {
        JsonNode bodies = operation.spec().path("requestBody").path("content");
        if (bodies.fieldNames().hasNext()) {
            request.contentType(bodies.fieldNames().next()).body("{}");
        }
        return request.request(operation.method(), operation.nowhere());
    }

    private static void assertProblem(SoftAssertions all, String what, Response response, int status) {
        all.assertThat(response.statusCode()).as(what).isEqualTo(status);
        all.assertThat(response.contentType()).as(what).startsWith("application/problem+json");
        if (response.contentType().startsWith("application/problem+json")) {
            JsonNode problem = response.as(JsonNode.class);
            all.assertThat(problem.path("status").asInt()).as(what).isEqualTo(status);
            all.assertThat(problem.path("detail").asText()).as(what).isNotBlank();
        }
    }
}
