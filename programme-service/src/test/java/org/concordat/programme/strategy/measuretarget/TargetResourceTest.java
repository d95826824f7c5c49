package org.concordat.programme.strategy.measuretarget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.strategy.Strategy.measure;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.strategy.Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TargetResourceTest {

    private static final String TARGETS = "/programme/v1/targets";
    private static final String TOPIC = "programme.targets";

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void subRegions() {
        Strategy.subRegionsAreKnown(dataSource);
    }

    private static String body(String code, String measure, String cumbria) {
        return """
                {"code":"%s","name":"Savings by efficiency","successMeasure":"%s","unit":"GBP","addsUp":true,
                 "financialYear":"2010-11","source":"Spending review 2007, paragraph 3.2","figure":"1000000.50",
                 "apportionment":[{"subRegion":"cumbria","figure":"%s"},{"subRegion":"merseyside","figure":"600000"}],
                 "effectiveOn":"2008-04-01","reason":"Strategy 2008-11"}""".formatted(code, measure, cumbria);
    }

    private static ValidatableResponse set(String code, String measure, String cumbria) {
        return officer().body(body(code, measure, cumbria)).post(TARGETS).then();
    }

    private static ValidatableResponse revise(String target, String effectiveOn) {
        return officer()
                .body("""
                        {"source":"Budget 2009, paragraph 4","figure":"1200000","effectiveOn":"%s","reason":"The budget"}""".formatted(effectiveOn))
                .post(target + "/versions")
                .then();
    }

    @Test
    void setsATargetWithItsSourceAndApportionmentAndRevisesIt() {
        String location = set(code("SAVINGS"), measure(), "400000.50")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .header("Location");
        revise(location, "2009-04-22").statusCode(200).header("ETag", "\"1\"");
        as(Roles.AUDITOR)
                .get(location)
                .then()
                .statusCode(200)
                .body("unit", equalTo("GBP"))
                .body("versions.figure", contains("1000000.5", "1200000"))
                .body("versions.effectiveOn", contains("2008-04-01", "2009-04-22"))
                .body("versions[0].source", equalTo("Spending review 2007, paragraph 3.2"))
                .body("versions[0].apportionment.subRegion", contains("cumbria", "merseyside"))
                .body("versions[0].apportionment.figure", contains("400000.5", "600000"))
                .body("versions[1].apportionment", hasSize(0));
        officer()
                .get(location + "/history")
                .then()
                .body("items.action", contains("target-set", "target-revised"))
                .body("items[1].reason", equalTo("The budget"));
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        EventContract.own().assertKept(Kafka.awaitEvent(TOPIC, "concordat.programme.target-set.v1", id));
        EventContract.own().assertKept(Kafka.awaitEvent(TOPIC, "concordat.programme.target-revised.v1", id));
        revise(location, "2009-04-21")
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:version-before-the-last"));
    }

    @Test
    void refusesPartsThatMissTheFigureAndPartsOfNoSubRegion() {
        String measure = measure();
        set(code("SAVINGS"), measure, "400000.51")
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:apportionment-misses-figure"))
                .body("errors.pointer", contains("/apportionment"));
        officer()
                .body(body(code("SAVINGS"), measure, "400000.50").replace("merseyside", "cornwall"))
                .post(TARGETS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/apportionment/1/subRegion"));
    }

    @Test
    void refusesATargetForNoKnownMeasureAndACodeThatIsTaken() {
        set(code("SAVINGS"), "NO_SUCH_MEASURE", "400000.50")
                .statusCode(422)
                .body("errors.pointer", contains("/successMeasure"));
        String code = code("SAVINGS");
        String measure = measure();
        set(code, measure, "400000.50").statusCode(201);
        set(code, measure, "400000.50").statusCode(409).body("type", equalTo("urn:concordat:problem:target-exists"));
    }

    @Test
    void saysWhatIsMissingOrBadlyWritten() {
        officer()
                .body("{\"code\":\"%s\",\"figure\":\"3,5\"}".formatted(code("SAVINGS")))
                .post(TARGETS)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/name",
                                "/successMeasure",
                                "/unit",
                                "/addsUp",
                                "/financialYear",
                                "/source",
                                "/figure"));
    }

    @Test
    void listsByMeasureAndYearAsJsonAndCsv() {
        String measure = measure();
        String code = code("SAVINGS");
        set(code, measure, "400000.50").statusCode(201);
        officer()
                .queryParam("successMeasure", measure)
                .queryParam("financialYear", "2010-11")
                .get(TARGETS)
                .then()
                .body("items.code", contains(code));
        officer()
                .queryParam("successMeasure", measure)
                .queryParam("financialYear", "2009-10")
                .get(TARGETS)
                .then()
                .body("items", hasSize(0));
        assertThat(officer()
                        .queryParam("successMeasure", measure)
                        .get(TARGETS + ".csv")
                        .asString()
                        .lines())
                .hasSize(2);
    }

    @Test
    void auditorsReadThemAndDoNotSetThem() {
        as(Roles.AUDITOR).get(TARGETS).then().statusCode(200);
        as(Roles.AUDITOR)
                .body(body(code("SAVINGS"), "M", "400000.50"))
                .post(TARGETS)
                .then()
                .statusCode(403);
    }
}
