package org.concordat.reporting.indicator.returns;

import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.reporting.indicator.IndicatorClerk.PERIODS;
import static org.concordat.reporting.indicator.IndicatorClerk.RETURNS;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.concordat.reporting.indicator.IndicatorClerk.asked;
import static org.concordat.reporting.indicator.IndicatorClerk.begin;
import static org.concordat.reporting.indicator.IndicatorClerk.etag;
import static org.concordat.reporting.indicator.IndicatorClerk.id;
import static org.concordat.reporting.indicator.IndicatorClerk.importedLines;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.monthLine;
import static org.concordat.reporting.indicator.IndicatorClerk.monthly;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.opened;
import static org.concordat.reporting.indicator.IndicatorClerk.periodBody;
import static org.concordat.reporting.indicator.IndicatorClerk.step;
import static org.concordat.reporting.indicator.IndicatorClerk.told;
import static org.concordat.reporting.indicator.IndicatorClerk.user;
import static org.concordat.reporting.indicator.IndicatorClerk.value;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.reporting.Told;
import org.concordat.reporting.indicator.IndicatorClerk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReturnResourceTest {

    private static final String TOLERANCE =
            ",\"minimum\":\"0\",\"tolerance\":{\"figure\":\"10\",\"basis\":\"PER_CENT\"}";

    private static final String TOPIC = "reporting.returns";

    @Inject
    Told told;

    private UUID council;
    private String visits;
    private UUID questionnaire;
    private UUID period;

    @BeforeEach
    void aCouncilAndAPeriod() {
        council = organisation();
        visits = indicator("NUMBER", TOLERANCE);
        questionnaire = asked(visits);
        period = opened(questionnaire);
    }

    private UUID organisation() {
        return IndicatorClerk.organisation(told, "RETURN_DISTRICT");
    }

    private static String path(UUID id) {
        return RETURNS + "/" + id;
    }

    private UUID begun(String values) {
        return id(begin(user(council), period, council, values));
    }

    private UUID submitted(String values) {
        UUID id = begun(values);
        step(user(council), path(id), "submission").statusCode(200);
        return id;
    }

    @Test
    void isBegunAmendedSubmittedAndAccepted() {
        UUID id = begun("");
        told(TOPIC, "return-saved", id);
        String seen = etag(path(id));
        user(council)
                .header("If-Match", seen)
                .body("{\"values\":[%s]}".formatted(value(visits, "120")))
                .patch(path(id))
                .then()
                .statusCode(200)
                .body("values.value", contains("120"));
        user(council).header("If-Match", seen).body("{}").patch(path(id)).then().statusCode(412);
        step(user(council), path(id), "submission")
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("submittedOn", equalTo(today().toString()));
        told(TOPIC, "return-submitted", id);
        step(officer(), path(id), "acceptance").statusCode(200).body("status", equalTo("ACCEPTED"));
        told(TOPIC, "return-accepted", id);
        officer().get(path(id) + "/history").then().statusCode(200).body("items", hasSize(4));
    }

    @Test
    void isQueriedAndSubmittedAgain() {
        UUID id = submitted(value(visits, "120"));
        officer()
                .body("{\"query\":\"Does it include schools?\"}")
                .post(path(id) + "/query")
                .then()
                .statusCode(200)
                .body("status", equalTo("QUERIED"))
                .body("query", equalTo("Does it include schools?"));
        told(TOPIC, "return-queried", id);
        step(officer(), path(id), "acceptance").statusCode(409).body("type", endsWith("step-not-allowed"));
        step(user(council), path(id), "submission").statusCode(200);
    }

    @Test
    void whoSubmittedItDoesNotAcceptIt() {
        UUID id = begun(value(visits, "120"));
        step(officer(), path(id), "submission").statusCode(200);
        step(officer(), path(id), "acceptance").statusCode(422).body("type", endsWith("two-persons-decide"));
        step(as(Roles.PARTNERSHIP_ADMIN), path(id), "acceptance").statusCode(200);
    }

    @Test
    void anOrganisationReturnsAPeriodOnce() {
        begun("");
        begin(officer(), period, council, "").statusCode(409).body("type", endsWith("return-exists"));
    }

    @Test
    void anOrganisationsUserReachesItsOwnReturnsAndNoOther() {
        UUID neighbour = organisation();
        begin(user(neighbour), period, council, "").statusCode(404);
        UUID id = begun(value(visits, "120"));
        begin(user(neighbour), period, neighbour, "").statusCode(201);
        user(council)
                .get(RETURNS + "?period=" + period)
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));
        user(neighbour).get(RETURNS + "?organisation=" + council).then().body("items", empty());
        officer().get(RETURNS + "?status=DRAFT&period=" + period).then().body("items", hasSize(2));
        user(neighbour).get(path(id)).then().statusCode(404);
        user(neighbour).get(path(id) + "/history").then().statusCode(404);
        user(neighbour)
                .header("If-Match", "*")
                .body("{\"values\":[]}")
                .patch(path(id))
                .then()
                .statusCode(404);
        step(user(neighbour), path(id), "submission").statusCode(404);
    }

    @Test
    void officersAcceptAndOrganisationsDoNot() {
        UUID id = submitted(value(visits, "120"));
        step(user(council), path(id), "acceptance").statusCode(403);
        user(council)
                .body("{\"query\":\"Why?\"}")
                .post(path(id) + "/query")
                .then()
                .statusCode(403);
        as(Roles.AUDITOR).get(path(id)).then().statusCode(403);
        begin(as(Roles.AUDITOR), period, council, "").statusCode(403);
    }

    @Test
    void refusesWhatDoesNotFitWithAPointerToTheField() {
        for (var wrong : List.of(
                List.of(value("NO_SUCH", "1"), "indicator-not-asked", "/values/0/indicator"),
                List.of(value(visits, "many"), "not-a-number", "/values/0/value"),
                List.of(value(visits, "-1"), "below-minimum", "/values/0/value"),
                List.of(
                        value(visits, "1") + "," + value(visits, "1"),
                        "indicator-returned-twice",
                        "/values/1/indicator"),
                List.of("{\"indicator\":\"%s\"}".formatted(visits), "value-or-why-not", "/values/0"))) {
            begin(officer(), period, council, wrong.get(0))
                    .statusCode(422)
                    .body("type", endsWith(wrong.get(1)))
                    .body("errors[0].pointer", equalTo(wrong.get(2)));
        }
        begin(officer(), period, UUID.randomUUID(), "").statusCode(422).body("type", endsWith("unknown-organisation"));
        begin(officer(), UUID.randomUUID(), council, "").statusCode(422).body("type", endsWith("unknown-period"));
        begin(officer(), period, council, value("x".repeat(51), "1")).statusCode(400);
        step(user(council), path(begun("")), "submission").statusCode(422).body("type", endsWith("value-missing"));
    }

    @Test
    void aChangeBeyondTheToleranceOnTheLastPeriodAsksForAReason() {
        LocalDate firstDay = today().minusMonths(3);
        UUID before = id(officer()
                .body(periodBody(questionnaire, firstDay, firstDay.plusMonths(1), today(), today().plusDays(5)))
                .post(PERIODS)
                .then());
        UUID last = id(begin(user(council), before, council, value(visits, "100")));
        step(user(council), path(last), "submission").statusCode(200);
        UUID id = begun(value(visits, "120"));
        step(user(council), path(id), "submission")
                .statusCode(422)
                .body("type", endsWith("change-unexplained"))
                .body("errors[0].pointer", equalTo("/values/0/changeReason"));
        user(council)
                .header("If-Match", "*")
                .body("""
                        {"values":[{"indicator":"%s","value":"120","changeReason":"A pool was opened"}]}""".formatted(visits))
                .patch(path(id))
                .then()
                .statusCode(200);
        step(user(council), path(id), "submission").statusCode(200);
    }

    @Test
    void whatIsFinalCountsAsTheLastPeriodWhicheverWayItCame() {
        visits = monthly(TOLERANCE);
        questionnaire = asked(visits);
        period = opened(questionnaire);
        LocalDate firstDay = today().minusMonths(3);
        LocalDate lastDay = firstDay.plusMonths(1);
        UUID before = id(officer()
                .body(periodBody(questionnaire, firstDay, lastDay, today(), today().plusDays(5)))
                .post(PERIODS)
                .then());
        UUID unaccepted = id(begin(user(council), before, council, value(visits, "500")));
        step(user(council), path(unaccepted), "submission").statusCode(200);
        importedLines(monthLine(council, visits, 6, "100"));
        UUID id = begun(value(visits, "500"));
        step(user(council), path(id), "submission")
                .statusCode(422)
                .body("type", endsWith("change-unexplained"))
                .body("detail", containsString("was 100 in the last period"));
        UUID another = opened(asked(visits));
        step(user(council), path(id(begin(user(council), another, council, value(visits, "105")))), "submission")
                .statusCode(200);
    }

    @Test
    void aLockedPeriodRefusesAndSaysWhoMayReopenIt() {
        var past = today().minusDays(30);
        UUID locked = id(officer()
                .body(periodBody(questionnaire, today().minusMonths(3), today().minusMonths(2), past, today()))
                .post(PERIODS)
                .then());
        begin(user(council), locked, council, "")
                .statusCode(409)
                .body("type", endsWith("period-locked"))
                .body("detail", containsString("officer"))
                .body("allowed", contains("reopening"));
        officer()
                .body("{\"decidedBy\":\"Board\",\"reason\":\"Late\",\"locksOn\":\"%s\"}".formatted(today().plusDays(1)))
                .post(PERIODS + "/" + locked + "/reopening")
                .then()
                .statusCode(200);
        begin(user(council), locked, council, "").statusCode(201);
    }

    @Test
    void isAskedOfThoseWhoReportTheIndicator() {
        UUID station = IndicatorClerk.organisation(told, "RETURN_FIRE");
        UUID ofDistricts = opened(asked(indicator("NUMBER", ",\"reportedBy\":[\"RETURN_DISTRICT\"]")));
        begin(officer(), ofDistricts, station, "").statusCode(422).body("type", endsWith("organisation-not-asked"));
        begin(officer(), ofDistricts, council, "").statusCode(201);
    }
}
