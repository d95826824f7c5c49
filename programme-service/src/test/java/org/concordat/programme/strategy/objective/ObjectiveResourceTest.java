package org.concordat.programme.strategy.objective;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.PROGRAMMES;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.Api.programme;
import static org.concordat.programme.strategy.Strategy.OBJECTIVES;
import static org.concordat.programme.strategy.Strategy.THEMES;
import static org.concordat.programme.strategy.Strategy.achieved;
import static org.concordat.programme.strategy.Strategy.body;
import static org.concordat.programme.strategy.Strategy.create;
import static org.concordat.programme.strategy.Strategy.measure;
import static org.concordat.programme.strategy.Strategy.objective;
import static org.concordat.programme.strategy.Strategy.outcome;
import static org.concordat.programme.strategy.Strategy.reopen;
import static org.concordat.programme.strategy.Strategy.theme;
import static org.concordat.programme.strategy.Strategy.themeUnder;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.testing.Tokens;
import org.concordat.programme.strategy.Strategy;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ObjectiveResourceTest {

    private static final String TOPIC = "programme.objectives";

    @Inject
    AgroalDataSource dataSource;

    @Test
    void setsAnObjectiveForAMeasureWithWhatIsDoneAtEachLevel() {
        String code = code("ENERGY");
        String measure = measure();
        String location = create(code, measure)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .header("Location");
        as(Roles.AUDITOR)
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"))
                .body("code", equalTo(code))
                .body("improves", equalTo("What councils pay for energy"))
                .body("successMeasure", equalTo(measure))
                .body("nationalAction", equalTo("A framework agreement"))
                .body("regionalAction", equalTo("One tender a year"))
                .body("subRegionalAction", nullValue())
                .body("localAction", equalTo("Each council joins it"))
                .body("achievements", hasSize(0));
        officer()
                .header("If-Match", "\"0\"")
                .body("""
                        {"nationalAction":null,"regionalAction":"Two tenders a year","subRegionalAction":"One buyer in each",
                         "effectiveOn":"2008-05-01"}""")
                .patch(location)
                .then()
                .statusCode(200)
                .body("nationalAction", nullValue())
                .body("regionalAction", equalTo("Two tenders a year"))
                .body("subRegionalAction", equalTo("One buyer in each"))
                .body("localAction", equalTo("Each council joins it"));
        officer()
                .get(location + "/history")
                .then()
                .body("items.action", contains("objective-created", "objective-amended"))
                .body("items[0].reason", equalTo("Strategy 2008-11"));
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        var created = Kafka.awaitEvent(TOPIC, "concordat.programme.objective-created.v1", id);
        EventContract.own().assertKept(created);
        assertThat(JsonPath.from(Kafka.value(created)).getString("state.regionalAction"))
                .isEqualTo("One tender a year");
        EventContract.own().assertKept(Kafka.awaitEvent(TOPIC, "concordat.programme.objective-amended.v1", id));
    }

    @Test
    void refusesAnObjectiveForNoKnownMeasure() {
        create(code("OBJECTIVE"), "NO_SUCH_MEASURE")
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:unknown-success-measure"))
                .body("errors.pointer", contains("/successMeasure"));
        UUID id = objective();
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"successMeasure\":\"NO_SUCH_MEASURE\"}")
                .patch(OBJECTIVES + "/" + id)
                .then()
                .statusCode(422);
    }

    @Test
    void refusesACodeThatIsTakenABadOneAndAStaleChange() {
        String code = code("OBJECTIVE");
        String measure = measure();
        String location = create(code, measure).extract().header("Location");
        create(code, measure).statusCode(409).body("type", equalTo("urn:concordat:problem:objective-exists"));
        create("energy", measure).statusCode(400).body("errors.pointer", contains("/code"));
        officer().body("{\"name\":\"x\"}").patch(location).then().statusCode(428);
        officer()
                .header("If-Match", "\"7\"")
                .body("{\"name\":\"x\"}")
                .patch(location)
                .then()
                .statusCode(412);
    }

    @Test
    void listsByThemeOutcomeAndMeasureAsJsonAndCsv() {
        String theme = theme();
        String outcome = outcome(theme);
        String measure = measure(outcome);
        String first = code("A_FIRST");
        create(first, measure).statusCode(201);
        String second = code("B_SECOND");
        create(second, measure(outcome)).statusCode(201);
        officer().queryParam("theme", theme).get(OBJECTIVES).then().body("items.code", contains(first, second));
        officer()
                .queryParam("priorityOutcome", outcome)
                .queryParam("limit", 1)
                .get(OBJECTIVES)
                .then()
                .body("items.code", contains(first))
                .body("items[0].theme", equalTo(theme))
                .body("items[0].priorityOutcome", equalTo(outcome));
        officer().queryParam("successMeasure", measure).get(OBJECTIVES).then().body("items.code", contains(first));
        assertThat(officer()
                        .queryParam("theme", theme)
                        .get(OBJECTIVES + ".csv")
                        .asString()
                        .lines()
                        .toList())
                .hasSize(3)
                .anyMatch(line -> line.contains(second));
        officer().queryParam("theme", "NO_SUCH_THEME").get(OBJECTIVES).then().statusCode(400);
    }

    @Test
    void askedForAThemeFindsWhatStandsUnderItToo() {
        String top = theme();
        String middle = themeUnder(top);
        String bottom = themeUnder(middle);
        String ofTop = objective(measure(outcome(top))).toString();
        String ofBottom = objective(measure(outcome(bottom))).toString();
        listed(top).body("items.id", containsInAnyOrder(ofTop, ofBottom));
        listed(middle).body("items.id", contains(ofBottom)).body("items[0].theme", equalTo(bottom));
        listed(bottom).body("items.id", contains(ofBottom));
        listed(themeUnder(bottom)).body("items", hasSize(0));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"parent\":\"%s\"}".formatted(theme()))
                .patch(THEMES + "/" + middle)
                .then()
                .statusCode(200);
        listed(top).body("items.id", contains(ofTop));
    }

    private static ValidatableResponse listed(String theme) {
        return officer().queryParam("theme", theme).get(OBJECTIVES).then().statusCode(200);
    }

    @Test
    void findsThoseThatStandAsAchievedInASubRegionAndForAYear() {
        Strategy.subRegionsAreKnown(dataSource);
        String theme = theme();
        String measure = measure(outcome(theme));
        UUID inCumbria = objective(measure);
        achieved(inCumbria, "cumbria");
        UUID reopened = objective(measure);
        reopen(achieved(reopened, "cumbria"), "2009-04-01").statusCode(200);
        UUID elsewhere = objective(measure);
        achieved(elsewhere, "merseyside");
        var listed = List.of("cumbria", "2008-09");
        officer()
                .queryParam("theme", theme)
                .queryParam("achievedIn", listed.get(0))
                .get(OBJECTIVES)
                .then()
                .body("items.id", contains(inCumbria.toString()));
        officer()
                .queryParam("theme", theme)
                .queryParam("achievedFor", listed.get(1))
                .get(OBJECTIVES)
                .then()
                .body("items.id", contains(inCumbria.toString(), elsewhere.toString()));
        officer()
                .queryParam("theme", theme)
                .queryParam("achievedIn", "merseyside")
                .queryParam("achievedFor", "2007-08")
                .get(OBJECTIVES)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void saysWhichObjectiveNoProgrammeServesAndWhichProgrammeServesNoObjective() {
        String theme = theme();
        String measure = measure(outcome(theme));
        UUID served = objective(measure);
        UUID unserved = objective(measure);
        UUID aimless = programme("2008-04-01", "2010-03-31");
        String serving = programmeServing(served);
        officer()
                .queryParam("theme", theme)
                .queryParam("served", false)
                .get(OBJECTIVES)
                .then()
                .body("items.id", contains(unserved.toString()));
        officer()
                .queryParam("theme", theme)
                .queryParam("served", true)
                .get(OBJECTIVES)
                .then()
                .body("items.id", contains(served.toString()));
        officer()
                .queryParam("objective", served)
                .get(PROGRAMMES)
                .then()
                .body("items.id", contains(serving.substring(serving.lastIndexOf('/') + 1)));
        String code = officer().get(PROGRAMMES + "/" + aimless).path("code");
        officer()
                .queryParam("servesAnObjective", false)
                .queryParam("code", code)
                .get(PROGRAMMES)
                .then()
                .body("items.id", contains(aimless.toString()));
        officer()
                .queryParam("servesAnObjective", true)
                .queryParam("code", code)
                .get(PROGRAMMES)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aProgrammeServesKnownObjectivesAndMayBeGivenOthers() {
        UUID first = objective();
        UUID second = objective();
        String programme = programmeServing(first);
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"objectives\":[\"%s\",\"%s\"]}".formatted(second, second))
                .patch(programme)
                .then()
                .statusCode(200)
                .body("objectives", contains(second.toString()));
        officer()
                .header("If-Match", "\"1\"")
                .body("{\"objectives\":[\"%s\"]}".formatted(UUID.randomUUID()))
                .patch(programme)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:unknown-objective"))
                .body("errors.pointer", contains("/objectives"));
        officer().get(programme).then().body("objectives", contains(second.toString()));
        EventContract.own()
                .assertKept(Kafka.awaitEvent(
                        "programme.programmes",
                        "concordat.programme.programme-amended.v1",
                        UUID.fromString(programme.substring(programme.lastIndexOf('/') + 1))));
    }

    private static String programmeServing(UUID objective) {
        return officer()
                .body("""
                        {"code":"%s","name":"Energy","startsOn":"2008-04-01","endsOn":"2010-03-31","fundingSources":[],
                         "objectives":["%s"]}""".formatted(code("SERVING"), objective))
                .post(PROGRAMMES)
                .then()
                .statusCode(201)
                .body("objectives", contains(objective.toString()))
                .extract()
                .header("Location");
    }

    @Test
    void staffReadsAndProgrammeOfficersWrite() {
        for (String role : List.of(Roles.FINANCE_OFFICER, Roles.BOARD_MEMBER, Roles.AUDITOR)) {
            as(role).get(OBJECTIVES).then().statusCode(200);
            as(role).body(body(code("OBJECTIVE"), "M")).post(OBJECTIVES).then().statusCode(403);
        }
        given().auth()
                .oauth2(Tokens.person(Roles.ORGANISATION_USER, UUID.randomUUID()))
                .get(OBJECTIVES)
                .then()
                .statusCode(403);
    }
}
