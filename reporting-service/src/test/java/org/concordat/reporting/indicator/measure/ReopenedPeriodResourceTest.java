package org.concordat.reporting.indicator.measure;

import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.reporting.indicator.IndicatorClerk.PERIODS;
import static org.concordat.reporting.indicator.IndicatorClerk.RETURNS;
import static org.concordat.reporting.indicator.IndicatorClerk.asked;
import static org.concordat.reporting.indicator.IndicatorClerk.begin;
import static org.concordat.reporting.indicator.IndicatorClerk.code;
import static org.concordat.reporting.indicator.IndicatorClerk.id;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.periodBody;
import static org.concordat.reporting.indicator.IndicatorClerk.step;
import static org.concordat.reporting.indicator.IndicatorClerk.user;
import static org.concordat.reporting.indicator.IndicatorClerk.value;
import static org.concordat.reporting.indicator.measure.MeasureClerk.aCode;
import static org.concordat.reporting.indicator.measure.MeasureClerk.awaitStanding;
import static org.concordat.reporting.indicator.measure.MeasureClerk.councils;
import static org.concordat.reporting.indicator.measure.MeasureClerk.set;
import static org.concordat.reporting.indicator.measure.MeasureClerk.shareOfYes;
import static org.concordat.reporting.indicator.measure.MeasureClerk.shownIndicator;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.reporting.Told;
import org.junit.jupiter.api.Test;

/** "Reopening is a decision with reason, and what rests on it is evaluated anew": reporting.md, Return. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReopenedPeriodResourceTest {

    private static final String DUE = "2009-03-31";
    private static final String AT_DUE = "?asAt=" + DUE;

    @Inject
    Told told;

    private static ValidatableResponse corrected(String returned, String indicator, String value) {
        return officer()
                .body("{\"values\":[%s],\"reason\":\"Read wrongly\"}".formatted(value(indicator, value)))
                .post(returned + "/correction")
                .then();
    }

    @Test
    void aMeasureIsEvaluatedAnewOnWhatIsCorrectedInAReopenedPeriod() {
        String type = code("REOPENED");
        UUID council = councils(told, type, 1).get(0);
        String signed = shownIndicator("YES_NO");
        String measure = set(shareOfYes(aCode(), signed, type, DUE));
        UUID period = id(officer()
                .body(periodBody(
                        asked(signed),
                        LocalDate.parse("2008-04-01"),
                        LocalDate.parse(DUE),
                        LocalDate.parse("2009-05-01"),
                        today().plusDays(10)))
                .post(PERIODS)
                .then());
        String returned = RETURNS + "/" + id(begin(user(council), period, council, value(signed, "NO")));
        step(user(council), returned, "submission").statusCode(200);
        step(officer(), returned, "acceptance").statusCode(200);
        awaitStanding(measure, AT_DUE, "missing", equalTo(0));
        officer()
                .header("If-Match", "*")
                .body("{\"locksOn\":\"2009-06-01\"}")
                .patch(PERIODS + "/" + period)
                .then()
                .statusCode(200);
        officer().get(measure + "/standing" + AT_DUE).then().body("status", equalTo("MISSED"));
        corrected(returned, signed, "YES").statusCode(409).body("type", endsWith("period-locked"));
        Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);
        officer()
                .body("{\"decidedBy\":\"Board\",\"reason\":\"Read wrongly\",\"locksOn\":\"%s\"}"
                        .formatted(today().plusDays(9)))
                .post(PERIODS + "/" + period + "/reopening")
                .then()
                .statusCode(200);
        corrected(returned, signed, "YES").statusCode(200);
        awaitStanding(measure, AT_DUE, "status", equalTo("MET"));
        awaitStanding(measure, AT_DUE + "&knownAt=" + before, "status", equalTo("MISSED"));
    }
}
