package org.concordat.platform.referencedata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.platform.fixture.Colours;
import org.concordat.platform.paging.Page;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What every list of reference data gets from the platform, shown on two that mean nothing. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReferenceListTest {

    private static final String COLOURS = "/fixture/v1/colours";
    private static final String SHAPES = "/fixture/v1/shapes";

    @Inject
    Colours colours;

    @Inject
    AgroalDataSource dataSource;

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.person(Roles.PARTNERSHIP_ADMIN)).contentType(ContentType.JSON);
    }

    private static String item(String code) {
        return "{\"code\":\"%s\",\"name\":\"Some name\"}".formatted(code);
    }

    @Test
    void createsAmendsAndTracesAnItem() {
        admin().body(item("RED"))
                .post(COLOURS)
                .then()
                .statusCode(201)
                .header("Location", endsWith(COLOURS + "/RED"))
                .header("ETag", "\"0\"")
                .body("name", equalTo("Some name"));
        admin().header("If-Match", "\"0\"")
                .body("{\"name\":\"Scarlet\",\"effectiveOn\":\"2008-05-01\",\"reason\":\"brighter\"}")
                .patch(COLOURS + "/RED")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        admin().get(COLOURS + "/RED").then().statusCode(200).body("name", equalTo("Scarlet"));
        admin().get(COLOURS + "/RED/history")
                .then()
                .body("items.action", contains("colour-created", "colour-amended"))
                .body("items[1].effectiveOn", equalTo("2008-05-01"))
                .body("items[1].reason", equalTo("brighter"));
    }

    private static ValidatableResponse importColours(String file) {
        return admin().contentType("text/csv")
                .body(file)
                .post(COLOURS + "/imports")
                .then();
    }

    @Test
    void aListIsImportedFromAFileAndImportingItAgainChangesNothing() {
        String file = """
                Name;Code;Effective on;
                Sea green;SEA_GREEN;01/04/2006;

                Sky blue;SKY_BLUE;1 Apr 2006;
                Bad;bad code;;
                """;
        importColours(file)
                .statusCode(200)
                .body("accepted", equalTo(2))
                .body("refused", equalTo(1))
                .body("lines.line", contains(2, 4, 5))
                .body("lines[2].problem", containsString("code"));
        importColours(file).body("unchanged", equalTo(2)).body("accepted", equalTo(0));
        importColours("code,name\nSEA_GREEN,Sea-green\n").body("accepted", equalTo(1));
        admin().get(COLOURS + "/SEA_GREEN").then().body("name", equalTo("Sea-green"));
        admin().get(COLOURS + "/SEA_GREEN/history")
                .then()
                .body("items.action", contains("colour-created", "colour-amended"))
                .body("items[0].effectiveOn", equalTo("2006-04-01"));
    }

    @Test
    void anImportHoldsBackANameThatResemblesAnotherOrContradictsALineBefore() {
        importColours("code,name\nKINGS_RED,King's red\n").body("accepted", equalTo(1));
        importColours("code,name\nKING_RED,Kings Red\nROSE,Rose\nROSE,Pink\n")
                .body("accepted", equalTo(1))
                .body("refused", equalTo(2))
                .body("lines[0].problem", containsString("KINGS_RED"))
                .body("lines[2].problem", containsString("line 3"));
        admin().get(COLOURS + "/ROSE").then().body("name", equalTo("Rose"));
    }

    @Test
    void aListHasAtMostAThousandCodes() {
        fillShapesUpTo(999);
        try {
            admin().body(item("THE_LAST")).post(SHAPES).then().statusCode(201);
            admin().body(item("ONE_TOO_MANY"))
                    .post(SHAPES)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:concordat:problem:list-is-full"));
            admin().contentType("text/csv")
                    .body("code,name\nTHE_LAST,Amended\nONE_TOO_MANY,Some name\n")
                    .post(SHAPES + "/imports")
                    .then()
                    .body("accepted", equalTo(1))
                    .body("lines[1].problem", containsString("at most 1000 codes"));
        } finally {
            emptyShapes();
        }
    }

    @Test
    void aListHasAtMostAThousandCodesHoweverManyAreCreatedAtOnce() throws Exception {
        fillShapesUpTo(997);
        try {
            var codes = IntStream.range(0, 8).mapToObj(n -> "FULL_AT_ONCE_" + n).toList();
            assertThat(AtOnce.callWith(
                            codes, code -> admin().body(item(code)).post(SHAPES).statusCode()))
                    .containsExactlyInAnyOrder(201, 201, 201, 409, 409, 409, 409, 409);
        } finally {
            emptyShapes();
        }
    }

    private void fillShapesUpTo(int codes) {
        new Sql(dataSource).update("""
                insert into shape (id, version, code, name)
                select gen_random_uuid(), 0, 'FULL_' || n, 'Full ' || n
                from generate_series(1, ? - (select count(*) from shape)) n""", codes);
    }

    private void emptyShapes() {
        new Sql(dataSource).update("delete from shape where code like 'FULL%'");
    }

    @Test
    void aListIsImportedByThoseWhoMayChangeIt() {
        given().auth()
                .oauth2(Tokens.person(Roles.AUDITOR))
                .contentType("text/csv")
                .body("code,name\nX,Y\n")
                .post(COLOURS + "/imports")
                .then()
                .statusCode(403);
        importColours("code,name,colour\nX,Y,Z\n").statusCode(400).body("detail", containsString("place 3"));
    }

    @Test
    void codesAndNamesMeanACodeInAnyCase() {
        importColours("code,name\nDEEP_BLUE,Deep blue\nDARK_BLUE,Dark\n").body("accepted", equalTo(2));
        CodesByName codes = colours.codesByName();
        for (String named : List.of("DEEP_BLUE", "deep_blue", "Deep Blue", "DEEPBLUE")) {
            assertThat(codes.codeOf(named)).as(named).isEqualTo("DEEP_BLUE");
        }
        assertThat(codes.codeOf("no colour")).isEqualTo("no colour");
    }

    @Test
    void usesACodeOnce() {
        admin().body(item("TWICE")).post(COLOURS).then().statusCode(201);
        admin().body(item("TWICE"))
                .post(COLOURS)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:colour-exists"));
        admin().body(item("TWICE")).post(SHAPES).then().statusCode(201);
    }

    @Test
    void refusesWhatRefersToACodeThatIsNotOnTheList() {
        admin().body(item("USED")).post(COLOURS).then().statusCode(201);
        colours.requireKnown("USED", "/colour");
        assertThatThrownBy(() -> colours.requireKnown("UNUSED", "/colour"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("unknown-colour"));
    }

    @Test
    void saysOfAnEmptyListThatNothingIsKnownYetAndOfAnotherWhatIs() {
        assertThat(ReferenceList.whatFits("hue", new Page<>(List.of(), null, null, null)))
                .isEqualTo(
                        "No hue is known yet. Create one first, by POST to the list of hues; the contract names its path.");
        admin().body(item("NAMED")).post(COLOURS).then().statusCode(201);
        assertThat(((ReferenceList<?>) colours).whatFits()).startsWith("Send the code of a known colour: ");
    }

    @Test
    void hasACodeAsSoonAsItIsCreated() {
        assertThat(colours.has("LATER")).isFalse();
        admin().body(item("LATER")).post(COLOURS).then().statusCode(201);
        assertThat(colours.has("LATER")).isTrue();
        assertThat(colours.has("LATER")).as("without looking again").isTrue();
    }

    @Test
    void oneKeyForTwoListsIsTwoRequests() {
        String key = UUID.randomUUID().toString();
        for (String list : List.of(COLOURS, SHAPES, COLOURS)) {
            admin().header("Idempotency-Key", key)
                    .body(item("KEYED"))
                    .post(list)
                    .then()
                    .statusCode(201)
                    .header("Location", endsWith(list + "/KEYED"));
        }
        admin().get(SHAPES + "/KEYED").then().statusCode(200);
    }

    @Test
    void anAmendmentThatChangesNothingLeavesNoTrace() {
        admin().body(item("SAME")).post(COLOURS);
        admin().header("If-Match", "\"0\"")
                .body("{\"name\":\"Some name\"}")
                .patch(COLOURS + "/SAME")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        admin().get(COLOURS + "/SAME/history").then().body("items", hasSize(1));
    }

    @Test
    void refusesAChangeOfAVersionThatTheCallerHasNotSeen() {
        admin().body(item("STALE")).post(COLOURS);
        admin().body("{\"name\":\"X\"}").patch(COLOURS + "/STALE").then().statusCode(428);
        admin().header("If-Match", "\"7\"")
                .body("{\"name\":\"X\"}")
                .patch(COLOURS + "/STALE")
                .then()
                .statusCode(412);
    }

    @Test
    void readersReadAndOnlyWritersWrite() {
        RequestSpecification auditor =
                given().auth().oauth2(Tokens.person(Roles.AUDITOR)).contentType(ContentType.JSON);
        auditor.body(item("NO")).post(COLOURS).then().statusCode(403);
        given().auth().oauth2(Tokens.person(Roles.AUDITOR)).get(COLOURS).then().statusCode(200);
        given().auth()
                .oauth2(Tokens.person(Roles.BOARD_MEMBER))
                .get(COLOURS)
                .then()
                .statusCode(403);
    }

    @Test
    void theContractNamesTheOperationsOfEachListByItsTag() {
        JsonPath contract =
                given().queryParam("format", "json").get("/fixture/openapi").jsonPath();
        for (String list : List.of("Colour", "Shape")) {
            String path = "paths.'/fixture/v1/%ss".formatted(list.toLowerCase());
            assertThat(contract.getString(path + "'.get.operationId")).isEqualTo("list" + list + "s");
            assertThat(contract.getString(path + "'.post.operationId")).isEqualTo("create" + list);
            assertThat(contract.getString(path + "'.post.summary")).isEqualTo("Create a " + list.toLowerCase());
            assertThat(contract.getString(path + "'.post.responses.'201'.content.'application/json'.schema.'$ref'"))
                    .endsWith("/ReferenceItem");
            assertThat(contract.<Map<String, Object>>getList(path + "'.post.security"))
                    .flatExtracting(Map::keySet)
                    .containsExactly("partnership-admin");
            assertThat(contract.getString(path + "/{code}'.get.operationId")).isEqualTo("get" + list);
            assertThat(contract.getString(path + "/{code}'.patch.operationId")).isEqualTo("amend" + list);
            assertThat(contract.getString(path + "/{code}/history'.get.operationId"))
                    .isEqualTo("list" + list + "History");
        }
    }
}
