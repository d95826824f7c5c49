package org.concordat.reporting.indicator.observation;

import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.reporting.indicator.IndicatorClerk.OBSERVATIONS;
import static org.concordat.reporting.indicator.IndicatorClerk.PERIODS;
import static org.concordat.reporting.indicator.IndicatorClerk.RETURNS;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.concordat.reporting.indicator.IndicatorClerk.asked;
import static org.concordat.reporting.indicator.IndicatorClerk.begin;
import static org.concordat.reporting.indicator.IndicatorClerk.id;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.organisation;
import static org.concordat.reporting.indicator.IndicatorClerk.periodBody;
import static org.concordat.reporting.indicator.IndicatorClerk.step;
import static org.concordat.reporting.indicator.IndicatorClerk.told;
import static org.concordat.reporting.indicator.IndicatorClerk.user;
import static org.concordat.reporting.indicator.IndicatorClerk.value;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.reporting.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ObservationResourceTest {

    private static final String TOPIC = "reporting.observations";

    @Inject
    Told told;

    private UUID council;
    private UUID neighbour;
    private String visits;

    @BeforeEach
    void twoCouncilsAndAnIndicator() {
        council = organisation(told, "OBSERVED_DISTRICT");
        neighbour = organisation(told, "OBSERVED_DISTRICT");
        visits = indicator("NUMBER", "");
    }

    /** A return that was submitted for a period whose values are visible from a day on. */
    private String submitted(LocalDate visibleFrom) {
        String body =
                periodBody(asked(visits), today().minusMonths(1), today(), today().plusDays(1), today().plusDays(10));
        UUID period = id(officer()
                .body(body.replace("\"locksOn\"", "\"visibleFrom\":\"%s\",\"locksOn\"".formatted(visibleFrom)))
                .post(PERIODS)
                .then());
        String path = RETURNS + "/" + id(begin(user(council), period, council, value(visits, "120")));
        step(user(council), path, "submission").statusCode(200);
        return path;
    }

    private UUID observed() {
        return UUID.fromString(officer()
                .get(OBSERVATIONS + "?indicator=" + visits)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id"));
    }

    @Test
    void followsFromAReturnThatIsSubmittedAndAccepted() {
        String path = submitted(today());
        UUID id = observed();
        officer()
                .get(OBSERVATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("PROVISIONAL"))
                .body("value", equalTo("120"))
                .body("source", equalTo("RETURN"))
                .body("recordedAt", notNullValue());
        told(TOPIC, "observation-recorded", id);
        step(officer(), path, "acceptance").statusCode(200);
        officer().get(OBSERVATIONS + "/" + id).then().body("status", equalTo("FINAL"));
        told(TOPIC, "observation-finalised", id);
    }

    @Test
    void isRevisedByACorrectionThatKeepsWhatWasBefore() {
        String path = submitted(today());
        String correction = "{\"values\":[%s],\"reason\":\"Counted twice\"}".formatted(value(visits, "100"));
        officer().body(correction).post(path + "/correction").then().statusCode(409);
        step(officer(), path, "acceptance").statusCode(200);
        user(council).body(correction).post(path + "/correction").then().statusCode(403);
        officer()
                .body(correction.replace("Counted twice", " "))
                .post(path + "/correction")
                .then()
                .statusCode(400);
        officer()
                .body(correction.replace(visits, "NO_SUCH"))
                .post(path + "/correction")
                .then()
                .statusCode(422)
                .body("type", endsWith("indicator-not-asked"));
        officer()
                .body(correction)
                .post(path + "/correction")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("values.value", contains("100"));
        told("reporting.returns", "return-corrected", UUID.fromString(path.substring(RETURNS.length() + 1)));
        UUID id = observed();
        officer()
                .get(OBSERVATIONS + "/" + id)
                .then()
                .body("status", equalTo("REVISED"))
                .body("value", equalTo("100"))
                .body("earlier.value", contains("120"));
        told(TOPIC, "observation-revised", id);
    }

    @Test
    void othersSeeWhatIsFinalFromItsDayOn() {
        step(officer(), submitted(today().plusDays(1)), "acceptance").statusCode(200);
        String path = OBSERVATIONS + "/" + observed();
        user(neighbour).get(path).then().statusCode(404);
        user(neighbour).get(OBSERVATIONS + "?indicator=" + visits).then().body("items", empty());
        user(council).get(path).then().statusCode(200);
        user(council).get(OBSERVATIONS + "?indicator=" + visits).then().body("items", hasSize(1));

        visits = indicator("NUMBER", "");
        String returned = submitted(today());
        path = OBSERVATIONS + "/" + observed();
        user(neighbour).get(path).then().statusCode(404);
        step(officer(), returned, "acceptance").statusCode(200);
        user(neighbour).get(path).then().statusCode(200);
        user(neighbour).get(OBSERVATIONS + "?indicator=" + visits).then().body("items", hasSize(1));
        user(neighbour).get(path + "/history").then().statusCode(404);
        user(council).get(path + "/history").then().statusCode(200).body("items", hasSize(2));
    }

    /** The id of the period of a return. */
    private static String periodOf(String returned) {
        return officer().get(returned).then().statusCode(200).extract().path("period");
    }

    private static void shownFrom(String returned, LocalDate day) {
        officer()
                .header("If-Match", "*")
                .body("{\"visibleFrom\":\"%s\"}".formatted(day))
                .patch(PERIODS + "/" + periodOf(returned))
                .then()
                .statusCode(200);
    }

    @Test
    void isShownFromAnotherDayOnceItsPeriodSaysSo() {
        String returned = submitted(today().plusDays(5));
        step(officer(), returned, "acceptance").statusCode(200);
        UUID id = observed();
        String path = OBSERVATIONS + "/" + id;
        user(neighbour).get(path).then().statusCode(404);
        shownFrom(returned, today());
        user(neighbour).get(path).then().statusCode(200).body("visibleFrom", equalTo(today().toString()));
        told(TOPIC, "observation-visibility-moved", id);
        shownFrom(returned, today().plusDays(3));
        user(neighbour).get(path).then().statusCode(404);
        shownFrom(returned, today().plusDays(3));
        officer().get(path + "/history").then().body("items", hasSize(4));
    }

    @Test
    void whatIsOnlyDraftedForAPeriodLeavesWhatAnotherPeriodShowsAlone() {
        String returned = submitted(today());
        String path = OBSERVATIONS + "/" + observed();
        UUID drafted = id(officer()
                .body(periodBody(
                        asked(visits), today().minusMonths(1), today(), today().plusDays(1), today().plusDays(10)))
                .post(PERIODS)
                .then());
        String draft = RETURNS + "/" + id(begin(user(council), drafted, council, value(visits, "1")));
        shownFrom(draft, today().plusDays(3));
        officer().get(path).then().body("visibleFrom", equalTo(today().toString()));
        shownFrom(returned, today().plusDays(1));
        officer()
                .get(path)
                .then()
                .body("visibleFrom", equalTo(today().plusDays(1).toString()));
    }

    @Test
    void whoReadsNoIndicatorsReadsNoObservations() {
        for (String role : List.of(Roles.ASSESSOR, Roles.GOVERNANCE_OFFICER)) {
            as(role).get(OBSERVATIONS).then().statusCode(403);
        }
        as(Roles.AUDITOR).get(OBSERVATIONS).then().statusCode(200);
    }
}
