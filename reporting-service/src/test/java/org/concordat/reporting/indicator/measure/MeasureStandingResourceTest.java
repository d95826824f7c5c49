package org.concordat.reporting.indicator.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.reporting.indicator.IndicatorClerk.INDICATORS;
import static org.concordat.reporting.indicator.IndicatorClerk.PERIODS;
import static org.concordat.reporting.indicator.IndicatorClerk.RETURNS;
import static org.concordat.reporting.indicator.IndicatorClerk.asked;
import static org.concordat.reporting.indicator.IndicatorClerk.begin;
import static org.concordat.reporting.indicator.IndicatorClerk.code;
import static org.concordat.reporting.indicator.IndicatorClerk.id;
import static org.concordat.reporting.indicator.IndicatorClerk.indicatorBody;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.periodBody;
import static org.concordat.reporting.indicator.IndicatorClerk.step;
import static org.concordat.reporting.indicator.IndicatorClerk.user;
import static org.concordat.reporting.indicator.IndicatorClerk.value;
import static org.concordat.reporting.indicator.measure.MeasureClerk.aCode;
import static org.concordat.reporting.indicator.measure.MeasureClerk.awaitStanding;
import static org.concordat.reporting.indicator.measure.MeasureClerk.councils;
import static org.concordat.reporting.indicator.measure.MeasureClerk.imported;
import static org.concordat.reporting.indicator.measure.MeasureClerk.joinedBody;
import static org.concordat.reporting.indicator.measure.MeasureClerk.line;
import static org.concordat.reporting.indicator.measure.MeasureClerk.set;
import static org.concordat.reporting.indicator.measure.MeasureClerk.shareOfYes;
import static org.concordat.reporting.indicator.measure.MeasureClerk.shownIndicator;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.StatementCosts;
import org.concordat.reporting.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Story R-2 and what else a standing rests on, through HTTP. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MeasureStandingResourceTest {

    private static final String DUE = "2009-03-31";
    private static final String AT_DUE = "?asAt=" + DUE;

    @Inject
    Told told;

    @Inject
    AgroalDataSource dataSource;

    private String type;
    private String signed;

    @BeforeEach
    void anIndicator() {
        type = code("STANDING_COUNCIL");
        told.that("membership.organisation-types", Map.of("code", type, "council", true));
        signed = shownIndicator("YES_NO");
    }

    private String share() {
        return set(shareOfYes(aCode(), signed, type, DUE));
    }

    private List<String> lines(List<UUID> councils, int yes, int no) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < yes + no; i++) {
            lines.add(line(councils.get(i), signed, DUE, i < yes ? "YES" : "NO"));
        }
        return lines;
    }

    @Test
    void r2ShareWithGaps() {
        String measure = share();
        officer()
                .get(measure + "/standing" + AT_DUE)
                .then()
                .body("status", equalTo("NO_DATA"))
                .body("noData", equalTo("EMPTY_SET"));
        List<UUID> councils = councils(told, type, 46);
        imported(lines(councils, 39, 5));
        awaitStanding(measure, AT_DUE, "missing", equalTo(2));
        officer()
                .get(measure + "/standing" + AT_DUE)
                .then()
                .body("status", equalTo("MISSED"))
                .body("numerator", equalTo(39))
                .body("denominator", equalTo(46))
                .body("value", equalTo(84.8f))
                .body("target", equalTo(85.0f))
                .body("bestCase", equalTo(89.1f))
                .body("decidedByCount", equalTo(7))
                .body(
                        "decidedBy.organisation",
                        containsInAnyOrder(councils.subList(39, 46).stream()
                                .map(UUID::toString)
                                .toArray()))
                .body("decidedBy.findAll { it.why == 'NOT_REACHED' }", hasSize(5))
                .body("decidedBy.findAll { it.why == 'NOT_RETURNED' }", hasSize(2));

        imported(List.of(line(councils.get(40), signed, DUE, "NOT_APPLICABLE")));
        awaitStanding(measure, AT_DUE, "denominator", equalTo(45));
        officer()
                .get(measure + "/standing" + AT_DUE)
                .then()
                .body("status", equalTo("MET"))
                .body("statusAsFirstPublished", equalTo("MISSED"))
                .body("value", equalTo(86.7f))
                .body("numerator", equalTo(39))
                .body("decidedByCount", equalTo(6));
        String csv = officer()
                .get(measure + "/standing.csv" + AT_DUE)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(7);
        assertThat(csv).contains("NOT_RETURNED", councils.get(45).toString());
    }

    @Test
    void r2ExactlyAtTheTargetIsMet() {
        String measure = share();
        imported(lines(councils(told, type, 20), 17, 3));
        awaitStanding(measure, AT_DUE, "missing", equalTo(0));
        officer()
                .get(measure + "/standing" + AT_DUE)
                .then()
                .body("status", equalTo("MET"))
                .body("value", equalTo(85.0f));
    }

    @Test
    void metIsKeptAfterTheDueDayAndALaterRevisionShowsBesideIt() {
        String measure = share();
        List<UUID> councils = councils(told, type, 2);
        imported(lines(councils, 2, 0));
        awaitStanding(measure, AT_DUE, "status", equalTo("MET"));
        Instant before = now();
        imported(List.of(line(councils.get(0), signed, DUE, "NO")));
        awaitStanding(measure, AT_DUE, "statusAsKnownNow", equalTo("MISSED"));
        officer()
                .get(measure + "/standing" + AT_DUE)
                .then()
                .body("status", equalTo("MET"))
                .body("value", equalTo(100.0f))
                .body("valueAsKnownNow", equalTo(50.0f));
        officer()
                .get(measure + "/standing?asAt=2010-01-01")
                .then()
                .body("status", equalTo("MET"))
                .body("statusAsKnownNow", equalTo("MISSED"));
        awaitStanding(measure, AT_DUE + "&knownAt=" + before, "statusAsKnownNow", equalTo("MET"));
    }

    @Test
    void aRevisionCountsUntilTheReturnIsLockedAndShowsBesideItAfterThat() {
        UUID period = id(officer()
                .body(periodBody(
                        asked(signed),
                        LocalDate.parse("2008-04-01"),
                        LocalDate.parse(DUE),
                        LocalDate.parse("2009-05-01"),
                        today().plusDays(9)))
                .post(PERIODS)
                .then());
        String measure = share();
        List<UUID> councils = councils(told, type, 2);
        imported(lines(councils, 2, 0));
        awaitStanding(measure, AT_DUE, "status", equalTo("MET"));
        imported(List.of(line(councils.get(0), signed, DUE, "NO")));
        awaitStanding(measure, AT_DUE, "status", equalTo("MISSED"));
        officer()
                .get(measure + "/standing" + AT_DUE)
                .then()
                .body("statusAsFirstPublished", equalTo("MISSED"))
                .body("statusAsKnownNow", equalTo("MISSED"));
        officer()
                .header("If-Match", "*")
                .body("{\"locksOn\":\"2009-06-01\"}")
                .patch(PERIODS + "/" + period)
                .then()
                .statusCode(200);
        officer()
                .get(measure + "/standing" + AT_DUE)
                .then()
                .body("status", equalTo("MET"))
                .body("statusAsFirstPublished", equalTo("MET"))
                .body("statusAsKnownNow", equalTo("MISSED"));
    }

    @Test
    void whatWasKnownWhenItWasSetIsWhatWasPublishedFirst() {
        List<UUID> councils = councils(told, type, 2);
        imported(lines(councils, 2, 0));
        imported(List.of(line(councils.get(0), signed, DUE, "NO")));
        String measure = share();
        awaitStanding(measure, AT_DUE, "statusAsKnownNow", equalTo("MISSED"));
        officer().get(measure + "/standing" + AT_DUE).then().body("status", equalTo("MISSED"));
        imported(List.of(line(councils.get(0), signed, DUE, "YES")));
        awaitStanding(measure, AT_DUE, "status", equalTo("MET"));
        officer().get(measure + "/standing" + AT_DUE).then().body("statusAsFirstPublished", equalTo("MISSED"));
    }

    private void organisation(UUID id, long version, String on, Instant recorded, String type, String subRegion) {
        told.that(
                "membership.organisations",
                id,
                version,
                LocalDate.parse(on),
                recorded,
                Map.of("name", "Body " + id, "type", type, "subRegion", subRegion));
    }

    @Test
    void whoWasInTheSetWhenItWasSettledStaysInWhatWasPublishedFirst() {
        List<UUID> councils = councils(told, type, 2);
        imported(lines(councils, 2, 0));
        String measure = share();
        awaitStanding(measure, AT_DUE, "status", equalTo("MET"));
        organisation(UUID.randomUUID(), 0, "1950-04-01", now(), type, "cheshire");
        officer()
                .get(measure + "/standing" + AT_DUE)
                .then()
                .body("status", equalTo("MET"))
                .body("denominator", equalTo(2))
                .body("statusAsKnownNow", equalTo("MISSED"))
                .body("valueAsKnownNow", equalTo(66.7f));
        councils.forEach(each -> organisation(each, 1, "2009-01-01", now(), "ANOTHER", "cheshire"));
        officer()
                .get(measure + "/standing" + AT_DUE)
                .then()
                .body("status", equalTo("MET"))
                .body("denominator", equalTo(2))
                .body("valueAsKnownNow", equalTo(0.0f));
    }

    @Test
    void theSetIsThatOfTheDayNamedThoughAnOrganisationChangedItsTypeBeforeTheDueDay() {
        List<UUID> councils = councils(told, type, 2);
        organisation(councils.get(0), 1, "2008-10-01", Instant.parse("2008-10-01T09:00:00Z"), "ANOTHER", "cheshire");
        imported(List.of(line(councils.get(0), signed, DUE, "NO"), line(councils.get(1), signed, DUE, "YES")));
        String ofTheDueDay = share();
        String named =
                set(shareOfYes(aCode(), signed, type, DUE).replace("\"types\":", "\"asAt\":\"2008-09-30\",\"types\":"));
        awaitStanding(named, AT_DUE, "missing", equalTo(0));
        officer()
                .get(named + "/standing" + AT_DUE)
                .then()
                .body("denominator", equalTo(2))
                .body("decidedBy.organisation", contains(councils.get(0).toString()));
        officer()
                .get(ofTheDueDay + "/standing" + AT_DUE)
                .then()
                .body("denominator", equalTo(1))
                .body("status", equalTo("MET"));
    }

    @Test
    void theSetIsThatOfItsSubRegions() {
        String there = code("sub-region").toLowerCase(Locale.ROOT);
        told.that("membership.sub-regions", Map.of("code", there, "name", "There"));
        UUID within = councils(told, type, 2).get(0);
        organisation(within, 1, "1950-04-02", Instant.parse("2008-04-01T09:00:00Z"), type, there);
        imported(List.of(line(within, signed, DUE, "NO")));
        String measure = set(shareOfYes(aCode(), signed, type, DUE)
                .replace("\"types\":", "\"subRegions\":[\"%s\"],\"types\":".formatted(there)));
        awaitStanding(measure, AT_DUE, "missing", equalTo(0));
        officer()
                .get(measure + "/standing" + AT_DUE)
                .then()
                .body("denominator", equalTo(1))
                .body("decidedBy.organisation", contains(within.toString()));
    }

    private void network(UUID network, long version, String on, Instant recorded, List<Map<String, String>> all) {
        told.that("membership.networks", network, version, LocalDate.parse(on), recorded, Map.of("participants", all));
    }

    @Test
    void theSetIsThatOfNetworksOnTheDay() {
        UUID network = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        List<UUID> councils = councils(told, type, 5);
        String joined = "joinedOn";
        network(
                network,
                0,
                "2008-05-01",
                Instant.parse("2008-05-01T09:00:00Z"),
                List.of(
                        Map.of("organisation", councils.get(0).toString(), joined, "2008-05-01"),
                        Map.of("organisation", councils.get(1).toString(), joined, "2008-05-01", "leftOn", DUE),
                        Map.of("organisation", councils.get(2).toString(), joined, "2009-04-01")));
        network(
                other,
                0,
                "2008-05-01",
                Instant.parse("2008-05-01T09:00:00Z"),
                List.of(Map.of("organisation", councils.get(3).toString(), joined, DUE)));
        String body = shareOfYes(aCode(), signed, type, DUE)
                .replace("\"types\":", "\"networks\":[\"%s\",\"%s\"],\"types\":".formatted(network, other));
        String measure = set(body);
        officer()
                .get(measure + "/standing" + AT_DUE)
                .then()
                .body("denominator", equalTo(2))
                .body(
                        "decidedBy.organisation",
                        containsInAnyOrder(
                                councils.get(0).toString(), councils.get(3).toString()));
        officer().get(measure + "/standing?asAt=2009-03-30").then().body("denominator", equalTo(2));
        officer().get(measure + "/standing?asAt=2008-05-01").then().body("denominator", equalTo(2));
        officer().get(measure + "/standing?asAt=2008-04-30").then().body("noData", equalTo("EMPTY_SET"));
        network(
                other,
                1,
                "2009-01-01",
                now(),
                List.of(Map.of("organisation", councils.get(4).toString(), joined, "2009-01-01")));
        officer()
                .get(measure + "/standing" + AT_DUE)
                .then()
                .body("statusAsFirstPublished", equalTo("MISSED"))
                .body(
                        "decidedBy.organisation",
                        containsInAnyOrder(
                                councils.get(0).toString(), councils.get(4).toString()));
    }

    @Test
    void theLatestPeriodThatHasEndedByTheDayCounts() {
        String measure = share();
        List<UUID> councils = councils(told, type, 1);
        imported(List.of(
                line(councils.get(0), signed, "2008-03-31", "YES"), line(councils.get(0), signed, "2009-03-31", "NO")));
        awaitStanding(measure, AT_DUE, "missing", equalTo(0));
        officer().get(measure + "/standing?asAt=2008-03-30").then().body("missing", equalTo(1));
        officer().get(measure + "/standing?asAt=2008-03-31").then().body("status", equalTo("MET"));
        officer().get(measure + "/standing?asAt=2009-03-30").then().body("status", equalTo("MET"));
        officer().get(measure + "/standing?asAt=2009-03-31").then().body("status", equalTo("MISSED"));
    }

    @Test
    void comesFromBaselineToTargetByItsPathPeriodByPeriod() {
        String visits = shownIndicator("NUMBER");
        String measure = set("""
                {"code":"%s","kind":"RULE","indicator":"%s","name":"More visits",
                 "rule":{"kind":"SUM","target":"200"},"organisations":{"types":["%s"]},
                 "baselineDay":"2006-03-31","dueDay":"2008-03-31"}""".formatted(aCode(), visits, type));
        UUID council = councils(told, type, 1).get(0);
        imported(List.of(
                line(council, visits, "2006-03-31", "100"),
                line(council, visits, "2007-03-31", "150"),
                line(council, visits, "2008-03-31", "190")));
        awaitStanding(measure, "?asAt=2008-03-31", "missing", equalTo(0));
        officer()
                .get(measure + "/standing?asAt=2007-03-31")
                .then()
                .body("status", equalTo("ON_TRACK"))
                .body("baselineValue", equalTo(100))
                .body("valueAsKnownNow", nullValue());
        officer()
                .get(measure + "/series")
                .then()
                .statusCode(200)
                .body("points.asAt", contains("2006-03-31", "2007-03-31", "2008-03-31"))
                .body("points.value", contains(100, 150, 190))
                .body("points.status", contains("ON_TRACK", "ON_TRACK", "MISSED"));
        officer()
                .get(measure + "/series?asAt=2007-06-30")
                .then()
                .body("points.asAt", contains("2006-03-31", "2007-03-31", "2007-06-30"));
        officer().get(measure + "/series.csv").then().statusCode(200);
    }

    /** A month that has ended, whose return is locked in ten days, and who returned it. */
    private String returned(UUID council, String indicator) {
        UUID period = id(officer()
                .body(periodBody(
                        asked(indicator), today().minusMonths(1), today(), today().plusDays(1), today().plusDays(10)))
                .post(PERIODS)
                .then());
        String path = RETURNS + "/" + id(begin(user(council), period, council, value(indicator, "YES")));
        step(user(council), path, "submission").statusCode(200);
        return path;
    }

    @Test
    void whatIsProvisionalIsShownAndDoesNotCount() {
        String measure =
                set(shareOfYes(aCode(), signed, type, today().plusDays(5).toString()));
        List<UUID> councils = councils(told, type, 2);
        String path = returned(councils.get(0), signed);
        awaitStanding(measure, "", "provisional", equalTo(1));
        officer()
                .get(measure + "/standing")
                .then()
                .body("status", equalTo("AT_RISK"))
                .body("numerator", equalTo(0))
                .body("decidedBy.find { it.why == 'PROVISIONAL' }.provisionalValue", equalTo("YES"));
        step(officer(), path, "acceptance").statusCode(200);
        awaitStanding(measure, "", "numerator", equalTo(1));
        officer().get(measure + "/standing").then().body("provisional", equalTo(0));
    }

    @Test
    void allIsMissedOnceTheReturnThatCoversTheDueDayIsLockedUntilItIsReopened() {
        councils(told, type, 1);
        String measure = set(shareOfYes(aCode(), signed, type, DUE)
                .replace("\"kind\":\"SHARE\",\"target\":\"85\"", "\"kind\":\"ALL\""));
        officer()
                .get(measure + "/standing?asAt=2010-01-01")
                .then()
                .body("status", equalTo("NO_DATA"))
                .body("noData", equalTo("VALUES_MISSING"));
        Instant unasked = now();
        UUID period = id(officer()
                .body(periodBody(
                        asked(signed),
                        LocalDate.parse("2008-04-01"),
                        LocalDate.parse(DUE),
                        LocalDate.parse("2009-05-01"),
                        LocalDate.parse("2009-06-01")))
                .post(PERIODS)
                .then());
        officer().get(measure + "/standing?asAt=2009-05-31").then().body("status", equalTo("NO_DATA"));
        officer().get(measure + "/standing?asAt=2009-06-01").then().body("status", equalTo("MISSED"));
        Instant before = now();
        officer()
                .body("{\"decidedBy\":\"Improvement board\",\"locksOn\":\"%s\",\"reason\":\"One was late\"}"
                        .formatted(today().plusDays(9)))
                .post(PERIODS + "/" + period + "/reopening")
                .then()
                .statusCode(200);
        officer().get(measure + "/standing?asAt=2009-06-01").then().body("status", equalTo("NO_DATA"));
        awaitStanding(measure, "?asAt=2009-06-01&knownAt=" + before, "status", equalTo("MISSED"));
        awaitStanding(measure, "?asAt=2009-06-01&knownAt=" + unasked, "status", equalTo("NO_DATA"));
    }

    @Test
    void aPeriodLocksOnTheDayThatWasKnown() {
        councils(told, type, 1);
        String measure = set(shareOfYes(aCode(), signed, type, DUE)
                .replace("\"kind\":\"SHARE\",\"target\":\"85\"", "\"kind\":\"ALL\""));
        UUID period = id(officer()
                .body(periodBody(
                        asked(signed),
                        LocalDate.parse("2008-04-01"),
                        LocalDate.parse(DUE),
                        LocalDate.parse("2009-05-01"),
                        today().plusDays(9)))
                .post(PERIODS)
                .then());
        Instant before = now();
        officer().get(measure + "/standing?asAt=2009-06-01").then().body("status", equalTo("NO_DATA"));
        officer()
                .header("If-Match", "*")
                .body("{\"locksOn\":\"2009-06-01\"}")
                .patch(PERIODS + "/" + period)
                .then()
                .statusCode(200);
        officer().get(measure + "/standing?asAt=2009-06-01").then().body("status", equalTo("MISSED"));
        awaitStanding(measure, "?asAt=2009-06-01&knownAt=" + before, "status", equalTo("NO_DATA"));
        awaitStanding(measure, "?asAt=2009-06-01&knownAt=" + now(), "status", equalTo("MISSED"));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Test
    void whatIsBetterIsWhatWasKnownToBeBetter() {
        String code = code("KNOWN_BETTER");
        UUID indicator = id(officer()
                .body(indicatorBody(code, "NUMBER", ""))
                .post(INDICATORS)
                .then());
        UUID council = councils(told, type, 1).get(0);
        imported(List.of(line(council, code, DUE, "60")));
        String measure = set("""
                {"code":"%s","kind":"RULE","indicator":"%s","name":"Enough","rule":{"kind":"MEAN","target":"50"},
                 "organisations":{"types":["%s"]},"dueDay":"%s"}""".formatted(aCode(), code, type, DUE));
        awaitStanding(measure, AT_DUE, "status", equalTo("MET"));
        Instant before = now();
        officer()
                .header("If-Match", "*")
                .body("{\"better\":\"LOWER\"}")
                .patch(INDICATORS + "/" + indicator)
                .then()
                .statusCode(200);
        awaitStanding(measure, AT_DUE, "status", equalTo("MISSED"));
        awaitStanding(measure, AT_DUE + "&knownAt=" + before, "status", equalTo("MET"));
    }

    @Test
    void asAtAheadMissesNothingBeforeItsTime() {
        LocalDate due = today().plusDays(5);
        String measure = set(shareOfYes(aCode(), signed, type, due.toString()));
        councils(told, type, 1);
        officer()
                .get(measure + "/standing?asAt=" + due)
                .then()
                .body("ahead", equalTo(true))
                .body("status", equalTo("AT_RISK"));
        officer().get(measure + "/standing").then().body("ahead", equalTo(false));
        officer()
                .get(measure + "/standing?knownAt="
                        + Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS))
                .then()
                .statusCode(422)
                .body("type", endsWith("known-at-ahead"));
    }

    @Test
    void anOrganisationSeesItsOwnAndOfOthersWhatIsVisible() {
        String measure = share();
        List<UUID> councils = councils(told, type, 3);
        String later = line(councils.get(1), signed, DUE, "NO").replace(",,\n", ",," + today().plusDays(5) + "\n");
        imported(List.of(line(councils.get(0), signed, DUE, "NO"), later));
        awaitStanding(measure, AT_DUE, "missing", equalTo(1));
        officer().get(measure + "/standing" + AT_DUE).then().body("decidedBy", hasSize(3));
        user(councils.get(2))
                .get(measure + "/standing" + AT_DUE)
                .then()
                .statusCode(200)
                .body("numerator", equalTo(0))
                .body("denominator", equalTo(3))
                .body("decidedByCount", equalTo(2))
                .body(
                        "decidedBy.organisation",
                        containsInAnyOrder(
                                councils.get(0).toString(), councils.get(2).toString()));
        user(councils.get(1))
                .get(measure + "/standing" + AT_DUE)
                .then()
                .body(
                        "decidedBy.organisation",
                        containsInAnyOrder(
                                councils.get(0).toString(), councils.get(1).toString()));
    }

    @Test
    void aCompositeStandsAsItsPartsDo() {
        List<UUID> councils = councils(told, type, 2);
        String met = aCode();
        String missed = aCode();
        set(shareOfYes(met, signed, type, "2008-03-31"));
        set(shareOfYes(missed, signed, type, DUE));
        String and = set(joinedBody(aCode(), "ALL_OF", met, missed));
        String or = set(joinedBody(aCode(), "ANY_OF", met, missed));
        imported(List.of(
                line(councils.get(0), signed, "2008-03-31", "YES"),
                line(councils.get(1), signed, "2008-03-31", "YES"),
                line(councils.get(0), signed, DUE, "NO")));
        awaitStanding(and, AT_DUE, "status", equalTo("MISSED"));
        officer()
                .get(and + "/standing" + AT_DUE)
                .then()
                .body("parts.code", contains(met, missed))
                .body("parts.status", contains("MET", "MISSED"))
                .body("parts.decidedByCount", contains(0, 1))
                .body(
                        "parts[1].decidedBy.organisation",
                        contains(councils.get(0).toString()))
                .body("parts[1].decidedBy.find { it.why == 'NOT_REACHED' }.value", equalTo("NO"))
                .body("decidedBy", empty());
        assertThat(officer()
                        .get(and + "/standing.csv" + AT_DUE)
                        .asString()
                        .lines()
                        .skip(1))
                .singleElement()
                .asString()
                .startsWith(missed + "," + councils.get(0));
        officer().get(or + "/standing" + AT_DUE).then().body("status", equalTo("MET"));
        officer().get(or + "/series" + AT_DUE).then().statusCode(200);
    }

    private String derived(String method, String from) {
        String code = code("DERIVED");
        officer()
                .body("""
                        {"code":"%s","kind":"YES_NO","source":"DERIVED","name":"Derived","better":"HIGHER","frequency":"YEAR",
                         "successorTakes":"NONE","shownToThePublic":true,
                         "derivation":{"method":"%s","from":"%s"}}""".formatted(code, method, from))
                .post(INDICATORS)
                .then()
                .statusCode(201);
        return code;
    }

    private void signs(UUID commitment, UUID council, String on, Instant recorded) {
        var state = new HashMap<String, Object>(Map.of("commitment", commitment, "organisation", council));
        told.that("membership.commitments", UUID.randomUUID(), 0, LocalDate.parse(on), recorded, state);
    }

    @Test
    void anIndicatorDerivedFromSignaturesIsMeasuredLikeAnyOther() {
        UUID commitment = UUID.randomUUID();
        List<UUID> councils = councils(told, type, 2);
        UUID other = councils(told, code("STANDING_OTHER"), 1).get(0);
        told.that(
                "membership.commitments",
                Map.of("id", commitment, "name", "Shared services", "organisationTypes", List.of(type)));
        signs(commitment, councils.get(0), "2008-06-01", Instant.parse("2008-06-02T09:00:00Z"));
        signs(commitment, other, "2008-06-01", Instant.parse("2008-06-02T09:00:00Z"));
        String indicator = derived("COMMITMENT_SIGNED", commitment.toString());
        String named =
                String.join("\",\"", councils.get(0).toString(), councils.get(1).toString(), other.toString());
        String measure = set(shareOfYes(aCode(), indicator, type, DUE)
                .replace("\"types\":[\"" + type + "\"]", "\"named\":[\"" + named + "\"]"));
        officer().get(measure + "/standing?asAt=2008-05-31").then().body("numerator", equalTo(0));
        officer()
                .get(measure + "/standing?asAt=2008-06-01")
                .then()
                .body("numerator", equalTo(1))
                .body("denominator", equalTo(2))
                .body("decidedBy.organisation", contains(councils.get(1).toString()));
        officer().get(measure + "/standing" + AT_DUE).then().body("status", equalTo("MISSED"));
        signs(commitment, councils.get(1), "2009-03-31", Instant.parse("2009-05-01T09:00:00Z"));
        officer().get(measure + "/standing" + AT_DUE).then().body("status", equalTo("MET"));
    }

    @Test
    void aSignatureThatIsRecordedOnceItIsSettledShowsBesideWhatWasPublishedFirst() {
        UUID commitment = UUID.randomUUID();
        List<UUID> councils = councils(told, type, 2);
        told.that("membership.commitments", Map.of("id", commitment, "name", "Shared services"));
        signs(commitment, councils.get(0), "2008-06-01", Instant.parse("2008-06-02T09:00:00Z"));
        String measure = set(shareOfYes(aCode(), derived("COMMITMENT_SIGNED", commitment.toString()), type, DUE));
        officer().get(measure + "/standing" + AT_DUE).then().body("status", equalTo("MISSED"));
        signs(commitment, councils.get(1), "2009-03-31", now());
        officer()
                .get(measure + "/standing" + AT_DUE)
                .then()
                .body("status", equalTo("MET"))
                .body("statusAsFirstPublished", equalTo("MISSED"))
                .body("statusAsKnownNow", equalTo("MET"));
    }

    @Test
    void whomACommitmentAddressedWhenItWasSettledStaysInWhatWasPublishedFirst() {
        UUID commitment = UUID.randomUUID();
        UUID record = UUID.randomUUID();
        List<UUID> councils = councils(told, type, 2);
        UUID other = councils(told, code("STANDING_OTHER"), 1).get(0);
        addresses(commitment, record, 0, Instant.parse("2008-04-01T09:00:00Z"), List.of(type));
        councils.forEach(each -> signs(commitment, each, "2008-06-01", Instant.parse("2008-06-02T09:00:00Z")));
        String named =
                String.join("\",\"", councils.get(0).toString(), councils.get(1).toString(), other.toString());
        String measure = set(shareOfYes(aCode(), derived("COMMITMENT_SIGNED", commitment.toString()), type, DUE)
                .replace("\"types\":[\"" + type + "\"]", "\"named\":[\"" + named + "\"]"));
        officer().get(measure + "/standing" + AT_DUE).then().body("status", equalTo("MET"));
        addresses(commitment, record, 1, now(), List.of());
        officer()
                .get(measure + "/standing" + AT_DUE)
                .then()
                .body("status", equalTo("MET"))
                .body("denominator", equalTo(2))
                .body("statusAsKnownNow", equalTo("MISSED"))
                .body("valueAsKnownNow", equalTo(66.7f));
    }

    /** @param types none for all */
    private void addresses(UUID commitment, UUID record, long version, Instant recorded, List<String> types) {
        told.that(
                "membership.commitments",
                record,
                version,
                LocalDate.parse("2008-04-01"),
                recorded,
                Map.of("id", commitment, "name", "Shared services", "organisationTypes", types));
    }

    @Test
    void anIndicatorDerivedFromLeadsIsMeasuredLikeAnyOther() {
        String role = code("ROLE");
        UUID council = councils(told, type, 1).get(0);
        told.that(
                "membership.lead-coverage",
                Map.of(
                        "organisation",
                        council,
                        "role",
                        role,
                        "periods",
                        List.of(Map.of("activeFrom", "2008-06-01", "activeUntil", "2008-12-31"))));
        String measure = set(shareOfYes(aCode(), derived("LEAD_ROLE_FILLED", role), type, DUE));
        officer().get(measure + "/standing?asAt=2008-05-31").then().body("numerator", equalTo(0));
        officer().get(measure + "/standing?asAt=2008-06-01").then().body("numerator", equalTo(1));
        officer().get(measure + "/standing?asAt=2008-12-31").then().body("numerator", equalTo(1));
        officer().get(measure + "/standing" + AT_DUE).then().body("status", equalTo("MISSED"));
    }

    @Test
    void refusesADerivationThatDoesNotSayYesOrNo() {
        String body = """
                {"code":"%s","kind":"%s","source":"%s","name":"Derived","better":"HIGHER","frequency":"YEAR",
                 "successorTakes":"NONE","derivation":{"method":"COMMITMENT_SIGNED","from":"%s"}}""";
        UUID commitment = UUID.randomUUID();
        refused(body.formatted(code("DERIVED"), "NUMBER", "DERIVED", commitment), "derives-yes-or-no");
        refused(body.formatted(code("DERIVED"), "YES_NO", "RETURNED", commitment), "derivation-of-returned");
        refused(body.formatted(code("DERIVED"), "YES_NO", "DERIVED", "no id"), "no-commitment");
    }

    private static void refused(String body, String rule) {
        officer().body(body).post(INDICATORS).then().statusCode(422).body("type", endsWith(rule));
    }

    @Test
    void readsDefinitionAndValuesWithOneQueryEachHoweverManyOrganisationsThereAre() {
        String measure = share();
        councils(told, type, 30);
        var costs = new StatementCosts(dataSource);
        Runnable standing =
                () -> officer().get(measure + "/standing" + AT_DUE).then().statusCode(200);
        standing.run();
        List<StatementCosts.Cost> reads = costs.during(standing).stream()
                .filter(cost ->
                        cost.sql().contains("jsonb_to_recordset") || cost.sql().contains("measure_known"))
                .toList();
        assertThat(reads)
                .as("definition, whether anything moved since, and values")
                .hasSize(3)
                .allSatisfy(cost -> assertThat(cost.calls()).isEqualTo(1));
        assertThat(costs.during(standing).stream()
                        .filter(cost -> cost.sql().contains("observation"))
                        .mapToLong(StatementCosts.Cost::calls)
                        .sum())
                .isEqualTo(2);
    }
}
