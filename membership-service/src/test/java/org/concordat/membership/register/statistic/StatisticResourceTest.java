package org.concordat.membership.register.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.machine;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.membership.testing.Told;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class StatisticResourceTest {

    private static final String STATISTICS = ROOT + "/organisation-statistics";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private UUID organisation;
    private String kind;

    @BeforeEach
    void thereIsAnOrganisationAndAKind() {
        organisation = anOrganisation();
        kind = aKind();
    }

    private static String aKind() {
        String code = "POPULATION_" + NUMBERS.incrementAndGet();
        create("/statistic-kinds", "{\"code\":\"%s\",\"name\":\"Population\"}".formatted(code));
        return code;
    }

    private String figure(String trueOn, String figure) {
        return "{\"organisation\":\"%s\",\"kind\":\"%s\",\"trueOn\":\"%s\",\"figure\":%s,\"source\":\"ONS mid-year estimate\"}"
                .formatted(organisation, kind, trueOn, figure);
    }

    private ValidatableResponse listed(String asAt) {
        return officer()
                .queryParam("organisation", organisation)
                .queryParam("asAt", asAt)
                .get(STATISTICS)
                .then()
                .statusCode(200);
    }

    private static Response send(String csv) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.person(Roles.MEMBERSHIP_OFFICER))
                .contentType("text/csv")
                .body(csv)
                .post(ROOT + "/organisation-statistic-imports");
    }

    @Test
    void aFigureHasItsSourceAndTheDayOnWhichItIsTrueAndTheOtherServicesHearOfIt() {
        Response recorded = create("/organisation-statistics", figure("2007-06-30", "490300"));
        UUID statistic = id(recorded);
        recorded.then()
                .header("Location", endsWith("/organisation-statistics/" + statistic))
                .header("ETag", "\"0\"")
                .body("figure", equalTo(490300))
                .body("trueOn", equalTo("2007-06-30"))
                .body("source", equalTo("ONS mid-year estimate"));
        var told = Told.awaitValid("membership.organisation-statistics", "organisation-statistic-recorded", statistic);
        assertThat(told.at("/state/organisation").asText()).isEqualTo(organisation.toString());
        assertThat(told.at("/state/kind").asText()).isEqualTo(kind);
        assertThat(told.at("/state/figure").asLong()).isEqualTo(490300);
        officer()
                .get(STATISTICS + "/" + statistic + "/history")
                .then()
                .body("items.effectiveOn", contains("2007-06-30"));
    }

    @Test
    void asAtADayTheNewestFigureOfEachKindCounts() {
        create("/organisation-statistics", figure("2001-04-29", "480000"));
        create("/organisation-statistics", figure("2007-06-30", "490300"));
        listed("2001-04-28").body("items", hasSize(0));
        listed("2001-04-29").body("items.figure", contains(480000));
        listed("2007-06-29").body("items.figure", contains(480000));
        listed("2008-04-01").body("items.figure", contains(490300));
        officer().queryParam("kind", kind).get(STATISTICS).then().body("items.figure", contains(480000, 490300));
    }

    @Test
    void aWrongFigureIsCorrectedAndTheCorrectionTold() {
        UUID statistic = id(create("/organisation-statistics", figure("2007-06-30", "49030")));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"figure\":490300}")
                .patch(STATISTICS + "/" + statistic)
                .then()
                .statusCode(200)
                .body("figure", equalTo(490300))
                .body("source", equalTo("ONS mid-year estimate"));
        var told = Told.awaitValid("membership.organisation-statistics", "organisation-statistic-corrected", statistic);
        assertThat(told.at("/state/figure").asLong()).isEqualTo(490300);
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"figure\":1}")
                .patch(STATISTICS + "/" + statistic)
                .then()
                .statusCode(412);
    }

    @Test
    void refusesASecondFigureForADayOneToComeAndWhatIsNotThere() {
        create("/organisation-statistics", figure("2007-06-30", "490300"));
        post(figure("2007-06-30", "490400"), 409).body("type", equalTo("urn:concordat:problem:statistic-exists"));
        post(figure("2299-06-30", "1"), 422).body("errors.pointer", contains("/trueOn"));
        post(figure("2008-06-30", "-1"), 400).body("errors.pointer", contains("/figure"));
        post(figure("2008-06-30", "1000000000000"), 400).body("errors.pointer", contains("/figure"));
        post(figure("2008-06-30", "1").replace(kind, "NO_SUCH_KIND"), 422).body("errors.pointer", contains("/kind"));
        post(
                        figure("2008-06-30", "1")
                                .replace(
                                        organisation.toString(),
                                        UUID.randomUUID().toString()),
                        422)
                .body("errors.pointer", contains("/organisation"));
        officer().get(STATISTICS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static ValidatableResponse post(String body, int status) {
        return officer().body(body).post(STATISTICS).then().statusCode(status);
    }

    @Test
    void figuresAreImportedAndImportingTheSameAgainChangesNothing() {
        String name = officer()
                .get(ROOT + "/organisations/" + organisation)
                .jsonPath()
                .getString("name");
        String file = """
            organisation,kind,trueOn,figure,source
            %1$s,%2$s,2001-04-29,"480,000",Census 2001
            %1$s,%2$s,2007-06-30,490300,ONS mid-year estimate 2007
            %1$s,%2$s,2008-06-30,about half a million,ONS
            No Such Council,%2$s,2008-06-30,1,ONS
            %1$s,NO_SUCH_KIND,2008-06-30,1,ONS
            """.formatted(name, kind);
        send(file)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(2))
                .body("refused", equalTo(3))
                .body("lines[2].problem", containsString("figure"))
                .body("lines[4].problem", containsString("NO_SUCH_KIND"));
        send(file).then().body("accepted", equalTo(0)).body("unchanged", equalTo(2));
        listed("2008-04-01")
                .body("items.figure", contains(490300))
                .body("items.source", hasItem("ONS mid-year estimate 2007"));
        send(file.replace("490300", "490400"))
                .then()
                .body("accepted", equalTo(1))
                .body("unchanged", equalTo(1));
        listed("2008-04-01").body("items.figure", contains(490400));
    }

    @Test
    void everybodyReadsFiguresAndOfficersChangeThem() {
        UUID statistic = id(create("/organisation-statistics", figure("2007-06-30", "490300")));
        userOf(anOrganisation()).get(STATISTICS + "/" + statistic).then().statusCode(200);
        machine(Roles.MEMBERSHIP_READ).get(STATISTICS + "/" + statistic).then().statusCode(200);
        as(Roles.ASSESSOR).get(STATISTICS + "/" + statistic).then().statusCode(200);
        as(Roles.AUDITOR)
                .body(figure("2008-06-30", "1"))
                .post(STATISTICS)
                .then()
                .statusCode(403);
        userOf(organisation)
                .body(figure("2008-06-30", "1"))
                .post(STATISTICS)
                .then()
                .statusCode(403);
        officer().queryParam("kind", "NO_SUCH_KIND").get(STATISTICS).then().statusCode(400);
    }
}
