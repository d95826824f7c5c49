package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.concordat.local.Service;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the facts of the North West's plan, and from nothing else, follows every figure that the plan printed. */
@Order(1)
@ExtendWith(WithPartnership.class)
class ReferenceFiguresTest {
    private static final List<String> YEARS = List.of("2008-09", "2009-10");

    private static ServiceClient membership;
    private static ServiceClient funding;
    private static ServiceClient programme;
    private static ServiceClient reporting;

    @BeforeAll
    static void speakTo(Partnership partnership) {
        membership = partnership.machine(Service.MEMBERSHIP);
        funding = partnership.machine(Service.FUNDING);
        programme = partnership.machine(Service.PROGRAMME);
        reporting = partnership.machine(Service.REPORTING);
    }

    @Test
    void has45Members() {
        int expected = Expected.rows("rate-cards.csv").stream()
                .filter(row -> row.get("financial_year").equals("2008-09"))
                .mapToInt(row -> Integer.parseInt(row.get("expected_members")))
                .sum();

        assertThat(expected).isEqualTo(45);
        assertThat(total("2008-09").required("members").asInt()).isEqualTo(expected);
        assertThat(income().required("members").asInt()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("membersByClass")
    void hasTheMembersOfEachClass(String className, int members) {
        assertThat(named(income().required("byClass"), "className", className)
                        .required("members")
                        .asInt())
                .isEqualTo(members);
        assertThat(named(
                                reporting
                                        .get("reports/membership-and-income?financialYear=2008-09")
                                        .required("byClass"),
                                "className",
                                className)
                        .required("members")
                        .asInt())
                .isEqualTo(members);
    }

    @Test
    void takes230500PoundsOfSubscriptions() {
        BigDecimal expected = Expected.total("subscription income per year GBP");

        assertThat(expected).isEqualByComparingTo("230500");
        for (String figure : List.of("expected", "agreed", "invoiced", "received")) {
            assertThat(pounds(income().required(figure))).as(figure).isEqualTo(expected);
        }
        for (String figure : List.of(
                "subscriptionsExpected", "subscriptionsAgreed", "subscriptionsInvoiced", "subscriptionsReceived")) {
            assertThat(pounds(total("2008-09").required(figure))).as(figure).isEqualTo(expected);
        }
    }

    @Test
    void expectsTheSameInEveryReportAndCallsPotentialWhatTheWholeCardCouldBring() {
        JsonNode forecast = membership.get("income-forecasts?from=2008-09").at("/years/0/figures");

        assertThat(pounds(forecast.required("expected"))).isEqualByComparingTo("230500");
        // 22 upper-tier councils, 24 districts, and one each of police, fire and health
        assertThat(pounds(forecast.required("potential"))).isEqualByComparingTo("253500");
    }

    @Test
    void findsTheSubscriptionsInTheFundThatTakesThem() {
        JsonNode fund = named(funding.list("funds"), "code", "SUBSCRIPTIONS");
        String id = fund.required("id").asText();

        assertThat(pounds(funding.get("funds/" + id + "/balances").required("unallocated")))
                .isEqualTo(Expected.total("subscription income per year GBP"));
        assertThat(funding.list("funds/" + id + "/receipts")).hasSize(45);
    }

    @Test
    void has46Councils() {
        int expected = Expected.total("councils in the region").intValueExact();

        assertThat(expected).isEqualTo(46);
        YEARS.forEach(
                year -> assertThat(total(year).required("councils").asInt()).isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-09", "2009-10"})
    void hasACoreBudgetOf230500Pounds(String year) {
        assertThat(pounds(total(year).required("coreBudget")))
                .isEqualTo(Expected.total("core budget per year GBP"))
                .isEqualByComparingTo("230500");
    }

    @Test
    void paysTheCoreBudgetByTheSubscriptionsToThePenny() {
        assertThat(pounds(total("2008-09").required("coreLessSubscriptions"))).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-09", "2009-10"})
    void addsValueOf150000PoundsFromTheGrant(String year) {
        BigDecimal expected = Expected.total("added-value grant per year GBP");
        JsonNode total = total(year);

        assertThat(expected).isEqualByComparingTo("150000");
        assertThat(pounds(total.required("addedValueBudget"))).isEqualTo(expected);
        assertThat(pounds(total.required("grantExpected"))).isEqualTo(expected);
        assertThat(pounds(total.required("grantReceived"))).isEqualTo(expected);
        assertThat(pounds(total.required("addedValueLessGrant"))).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-09", "2009-10"})
    void spends380500PoundsInAll(String year) {
        assertThat(pounds(total(year).required("totalBudget")))
                .isEqualTo(Expected.total("programme total per year GBP"))
                .isEqualByComparingTo("380500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-09", "2009-10"})
    void saves4113000PoundsInAll(String year) {
        assertThat(pounds(total(year).required("nonCashableSaving")))
                .isEqualTo(Expected.total("non-cashable saving per year GBP"))
                .isEqualByComparingTo("4113000");
    }

    @ParameterizedTest(name = "{0} in {1}: {2} budget, {3} saving")
    @MethodSource("programmes")
    void derivesEachProgrammesRow(String code, String year, String budget, String saving) {
        JsonNode reported = named(reconciliation(year).required("programmes"), "code", code);
        JsonNode owned = named(programmeNamed(code).required("years"), "financialYear", year);

        assertThat(pounds(reported.required("totalBudget"))).isEqualTo(Expected.pounds(budget));
        assertThat(pounds(owned.required("totalBudget"))).isEqualTo(Expected.pounds(budget));
        if (saving.isEmpty()) {
            assertThat(reported.path("nonCashableSaving").isValueNode()).isEqualTo(reported.has("nonCashableSaving"));
            assertThat(reported.path("nonCashableSaving").asText("")).isIn("", "null");
            assertThat(owned.path("nonCashableSaving").asText("")).isIn("", "null");
        } else {
            assertThat(pounds(reported.required("nonCashableSaving"))).isEqualTo(Expected.pounds(saving));
            assertThat(pounds(owned.required("nonCashableSaving"))).isEqualTo(Expected.pounds(saving));
        }
    }

    @ParameterizedTest(name = "{0}, {1} in {2}: {3}")
    @MethodSource("activities")
    void derivesEachActivitysSaving(String code, String title, String year, String saving) {
        String id = programmeNamed(code).required("id").asText();
        JsonNode owned = named(programme.list("programmes/" + id + "/activities"), "title", title);
        JsonNode reported = named(
                named(
                                reporting
                                        .get("reports/programme-budgets-and-savings?financialYear=" + year)
                                        .required("programmes"),
                                "code",
                                code)
                        .required("activities"),
                "title",
                title);

        assertThat(pounds(named(owned.required("years"), "financialYear", year).required("saving")))
                .isEqualTo(Expected.pounds(saving));
        assertThat(pounds(reported.required("saving"))).isEqualTo(Expected.pounds(saving));
    }

    @ParameterizedTest(name = "on {0}: {1} members, {2} received")
    @CsvSource({
        "2008-02-29,  0,      0",
        "2008-03-19,  0,      0",
        "2008-03-20, 45,      0",
        "2008-04-29, 45,      0",
        "2008-04-30, 45, 230500"
    })
    void tellsTheYearAsItWasOnEachDay(String day, int members, BigDecimal received) {
        JsonNode total = reporting
                .get("reports/reconciliation?financialYear=2008-09&asAt=" + day)
                .required("total");

        assertThat(total.required("members").asInt()).isEqualTo(members);
        assertThat(pounds(total.required("subscriptionsReceived"))).isEqualByComparingTo(received);
        assertThat(total.required("councils").asInt()).isEqualTo(46);
    }

    static Stream<Arguments> membersByClass() {
        return Expected.rows("rate-cards.csv").stream()
                .filter(row -> row.get("financial_year").equals("2008-09"))
                .map(row -> Arguments.of(row.get("subscription_class"), Integer.parseInt(row.get("expected_members"))));
    }

    static Stream<Arguments> programmes() {
        return Expected.rows("programmes.csv").stream().flatMap(row -> YEARS.stream()
                .map(year -> Arguments.of(
                        row.get("code"),
                        year,
                        row.get("expected_total_gbp"),
                        row.get("expected_non_cashable_saving_gbp"))));
    }

    static Stream<Arguments> activities() {
        return Expected.rows("activities.csv").stream().flatMap(row -> YEARS.stream()
                .map(year ->
                        Arguments.of(row.get("programme"), row.get("activity"), year, row.get("expected_saving_gbp"))));
    }

    private static JsonNode income() {
        return membership.get("income-summaries/2008-09");
    }

    private static JsonNode reconciliation(String year) {
        return reporting.get("reports/reconciliation?financialYear=" + year);
    }

    private static JsonNode total(String year) {
        return reconciliation(year).required("total");
    }

    private static JsonNode programmeNamed(String code) {
        JsonNode item = named(programme.list("programmes"), "code", code);
        return programme.get("programmes/" + item.required("id").asText());
    }

    private static JsonNode named(Iterable<JsonNode> items, String property, String value) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.required(property).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing with " + property + " " + value + " in " + items));
    }
}
