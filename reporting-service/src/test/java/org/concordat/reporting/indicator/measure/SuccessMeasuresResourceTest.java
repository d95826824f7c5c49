package org.concordat.reporting.indicator.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.concordat.reporting.indicator.IndicatorClerk.code;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
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
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.StatementCosts;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SuccessMeasuresResourceTest {

    private static final String REPORT = "/reporting/v1/reports/success-measures";

    @Inject
    Told told;

    @Inject
    AgroalDataSource dataSource;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();
    private String type;
    private String signed;
    private List<UUID> councils;

    /** Two councils that have been there since 1950; the year of a test may be before. */
    @BeforeEach
    void councilsOfTheYear() {
        type = code("REPORTED_COUNCIL");
        signed = shownIndicator("YES_NO");
        councils = councils(told, type, 2);
        told.that("membership.organisation-types", Map.of("code", "FIRE", "council", false));
        told.that("membership.sub-regions", Map.of("code", "cumbria", "name", "Cumbria"));
    }

    /** A measure that is due on the last day of the year; its organisations are those of another day. */
    private String measure(String code) {
        String body = dueOn(dueDay(), code)
                .replace("\"dueDay\"", "\"baselineDay\":\"%s\",\"dueDay\"".formatted(year.firstDay()));
        return set(body);
    }

    private String dueOn(String dueDay, String code) {
        return shareOfYes(code, signed, type, dueDay)
                .replace(
                        "\"types\":[\"%s\"]".formatted(type),
                        "\"types\":[\"%s\"],\"asAt\":\"2008-04-01\"".formatted(type));
    }

    private ValidatableResponse report(String query) {
        return as(Roles.AUDITOR)
                .get("%s?financialYear=%s%s".formatted(REPORT, year, query))
                .then()
                .statusCode(200);
    }

    private void awaitMeasures(int number) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> report("").body("measures", hasSize(number)));
    }

    private String dueDay() {
        return year.lastDay().toString();
    }

    @Test
    void showsEachMeasureOfTheYearAndWhoDecidesIt() {
        String base = aCode();
        String one = base + "_A";
        String other = base + "_B";
        String path = measure(one);
        measure(other);
        String joined = base + "_C";
        set(joinedBody(joined, "ANY_OF", one, other).replace("2009-03-31", dueDay()));
        imported(
                List.of(line(councils.get(0), signed, dueDay(), "YES"), line(councils.get(1), signed, dueDay(), "NO")));
        awaitStanding(path, "?asAt=" + dueDay(), "missing", equalTo(0));
        awaitMeasures(3);
        report("")
                .body("standsOn", equalTo(dueDay()))
                .body("measures.code", contains(one, other, joined))
                .body("measures.status", contains("MISSED", "MISSED", "MISSED"))
                .body("measures[0].value", equalTo(50.0f))
                .body(
                        "measures[0].decidedBy.organisation",
                        contains(councils.get(1).toString()))
                .body("measures[2].decidedBy", empty())
                .body("measures[2].parts.code", contains(one, other))
                .body("measures[2].parts.status", contains("MISSED", "MISSED"))
                .body("measures[2].parts.decidedBy.flatten()", empty());
        report("&organisation=" + councils.get(0))
                .body("measures[0].value", equalTo(50.0f))
                .body("measures[0].decidedBy", empty());
        for (String others : List.of("&type=FIRE", "&subRegion=cumbria", "&subRegion=cheshire&type=FIRE")) {
            report(others).body("measures[0].value", equalTo(50.0f)).body("measures[0].decidedBy", empty());
        }
        report("&subRegion=cheshire&type=" + type)
                .body("onlySubRegion", equalTo("cheshire"))
                .body("measures[0].decidedBy", hasSize(1));
        report("&asAt=" + year.lastDay().minusDays(1)).body("measures[0].missing", equalTo(2));
        String csv = as(Roles.AUDITOR)
                .get("%s.csv?financialYear=%s".formatted(REPORT, year))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines().filter(line -> line.contains(",MEASURE,"))).hasSize(3);
        assertThat(csv.lines().filter(line -> line.contains(",DECIDED_BY,"))).hasSize(2);
        assertThat(csv.lines().filter(line -> line.contains(",PART,")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains(joined, "MISSED"))
                .anySatisfy(line -> assertThat(line).contains(one))
                .anySatisfy(line -> assertThat(line).contains(other));
        assertThat(csv).contains("NOT_REACHED");
    }

    @Test
    void saysWhoDecidesAPartThatIsOfAnotherYearUnderThePart() {
        String earlierDay = Neighbours.aYearLongPast().lastDay().toString();
        String part = aCode();
        String earlier = set(dueOn(earlierDay, part));
        String other = aCode();
        measure(other);
        set(joinedBody(aCode(), "ALL_OF", part, other).replace("2009-03-31", dueDay()));
        imported(List.of(
                line(councils.get(0), signed, earlierDay, "NO"),
                line(councils.get(1), signed, earlierDay, "YES"),
                line(councils.get(0), signed, dueDay(), "YES"),
                line(councils.get(1), signed, dueDay(), "YES")));
        awaitStanding(earlier, "?asAt=2008-04-01", "missing", equalTo(0));
        awaitMeasures(2);
        report("")
                .body("measures.find { it.kind == 'ALL_OF' }.parts.code", contains(part, other))
                .body("measures.find { it.kind == 'ALL_OF' }.parts.status", contains("MISSED", "MET"))
                .body(
                        "measures.find { it.kind == 'ALL_OF' }.parts[0].decidedBy.organisation",
                        contains(councils.get(0).toString()))
                .body("measures.find { it.kind == 'ALL_OF' }.parts[1].decidedBy", empty());
        String csv = as(Roles.AUDITOR)
                .get("%s.csv?financialYear=%s".formatted(REPORT, year))
                .asString();
        List<String> lines = csv.lines().toList();
        int ofPart = lines.indexOf(lines.stream()
                .filter(line -> line.contains(",PART,") && line.contains(part))
                .findFirst()
                .orElseThrow());
        assertThat(lines.get(ofPart + 1))
                .contains(",DECIDED_BY,", part, councils.get(0).toString());
    }

    @Test
    void saysWhatItCouldHaveSaidThenThoughAMeasureWasAmendedSince() {
        String code = aCode();
        String path = measure(code);
        imported(
                List.of(line(councils.get(0), signed, dueDay(), "YES"), line(councils.get(1), signed, dueDay(), "NO")));
        awaitStanding(path, "?asAt=" + dueDay(), "missing", equalTo(0));
        awaitMeasures(1);
        report("").body("measures.status", contains("MISSED"));
        Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);
        officer()
                .header("If-Match", "*")
                .body("{\"rule\":{\"kind\":\"SHARE\",\"target\":\"50\",\"atLeast\":\"YES\"}}")
                .patch(path)
                .then()
                .statusCode(200);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> report("").body("measures.status", contains("MET")));
        report("&knownAt=" + before)
                .body("measures.status", contains("MISSED"))
                .body("measures[0].target", equalTo(85.0f));
        officer()
                .get("%s/standing?asAt=%s&knownAt=%s".formatted(path, dueDay(), before))
                .then()
                .statusCode(200)
                .body("target", equalTo(85.0f));
        report("&knownAt=1949-01-01T00:00:00Z").body("measures", empty());
    }

    @Test
    void readsAllMeasuresWithThreeQueries() {
        for (int i = 0; i < 5; i++) {
            measure(aCode());
        }
        awaitMeasures(5);
        var costs = new StatementCosts(dataSource);
        List<StatementCosts.Cost> reads = costs.during(() -> report("")).stream()
                .filter(cost ->
                        cost.sql().contains("jsonb_to_recordset") || cost.sql().contains("measure_known"))
                .toList();
        assertThat(reads)
                .as("definitions, whether anything moved since, and values")
                .hasSize(3)
                .allSatisfy(cost -> assertThat(cost.calls()).isEqualTo(1));
    }

    @Test
    void aJudgementOfADayBeforeTheMeasureWasSetIsNotLost() {
        String path = set(MeasureClerk.judgedBody(aCode()).replace("2009-03-31", dueDay()));
        officer()
                .body("""
                        {"status":"MET","body":"Improvement board","judgedOn":"%s","reason":"In use"}""".formatted(year.firstDay()))
                .post(path + "/judgements")
                .then()
                .statusCode(201);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> report("").body("measures.status", contains("MET")));
    }
}
