package org.concordat.reporting.money.reconciliation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.Neighbours.money;
import static org.concordat.reporting.Neighbours.partPaidWithVat;
import static org.concordat.reporting.Neighbours.subscription;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReconciliationResourceTest {

    private static final String RECONCILIATION = "/reporting/v1/reports/reconciliation";
    private static final String PROGRAMMES = "/reporting/v1/reports/programme-budgets-and-savings";

    @Inject
    Neighbours neighbours;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();
    private final String firstDay = year.firstDay().toString();

    private RequestSpecification member() {
        return given().auth().oauth2(Tokens.person(Roles.BOARD_MEMBER)).queryParam("financialYear", year.toString());
    }

    private void tellProgramme(UUID id, long version, String effectiveOn, String code, String title, String budget) {
        neighbours.sendAndAwait(
                version == 0 ? "programme-created" : "activity-amended",
                "programme.programmes",
                id,
                version,
                effectiveOn,
                """
                {"id":"%s","code":"%s","name":"Programme %s","startsOn":"%s","endsOn":"%s","fundingSources":[],
                 "activities":[{"id":"%s","title":"%s","kind":"SEMINARS","overhead":false,"costAlone":%s,"councils":null,
                   "years":[{"financialYear":"%s","budget":%s,"councils":46,"saving":%s}]}],
                 "years":[{"financialYear":"%s","coreBudget":%s,"addedValueBudget":%s,"totalBudget":%s,
                   "activitiesBudget":%s,"gap":%s,"councils":46,"nonCashableSaving":%s}]}""".formatted(
                                id,
                                code,
                                code,
                                year.firstDay(),
                                year.lastDay(),
                                UUID.randomUUID(),
                                title,
                                money("3000.00"),
                                year,
                                money(budget),
                                money("131000.00"),
                                year,
                                money("47500.00"),
                                money("40000.00"),
                                money("87500.00"),
                                money(budget),
                                money("500.00"),
                                money("131000.00")));
    }

    private void tellGrant(String programme, String expected, String received) {
        UUID fund = UUID.randomUUID();
        UUID source = UUID.randomUUID();
        neighbours.sendAndAwait("source-added", "funding.funds", fund, 1, firstDay, """
                {"id":"%s","code":"GRANT","name":"Grant","purpose":"-","takesSubscriptions":false,
                 "sources":[{"id":"%s","kind":"GRANT","name":"Grant","financialYear":"%s","amount":%s,"programme":"%s"}]}""".formatted(
                        fund, source, year, money(expected), programme));
        UUID receipt = UUID.randomUUID();
        neighbours.sendAndAwait("receipt-recorded", "funding.receipts", receipt, 0, firstDay, """
                {"id":"%s","fund":"%s","source":"%s","sourceKind":"GRANT","financialYear":"%s","programme":"%s",
                 "amount":%s,"receivedOn":"%s","reference":"R","organisation":null,"payment":null,"reversed":false}""".formatted(
                        receipt, fund, source, year, programme, money(received), firstDay));
    }

    @Test
    void holdsBudgetsAgainstSubscriptionsAndGrant() {
        tellProgramme(UUID.randomUUID(), 0, firstDay, "BPI", "Seminars", "87000.00");
        tellGrant("BPI", "38000.00", "10000.00");
        UUID id = UUID.randomUUID();
        neighbours.sendAndAwait(
                "subscription-agreed",
                "membership.subscriptions",
                id,
                1,
                firstDay,
                subscription(id, year, "Upper tier", "CUMBRIA", "9000.00", "AGREED"));
        member().get(RECONCILIATION)
                .then()
                .statusCode(200)
                .body("programmes.code", contains("BPI"))
                .body("programmes[0].coreBudget.amount", equalTo("47500.00"))
                .body("programmes[0].grantExpected.amount", equalTo("38000.00"))
                .body("programmes[0].grantReceived.amount", equalTo("10000.00"))
                .body("programmes[0].addedValueLessGrant.amount", equalTo("2000.00"))
                .body("programmes[0].nonCashableSaving.amount", equalTo("51000.00"))
                .body("total.members", equalTo(1))
                .body("total.subscriptionsExpected.amount", equalTo("9000.00"))
                .body("total.coreLessSubscriptions.amount", equalTo("38500.00"))
                .body("total.totalBudget.amount", equalTo("87500.00"));
        UUID idle = UUID.randomUUID();
        neighbours.sendAndAwait("programme-created", "programme.programmes", idle, 0, firstDay, """
                {"id":"%s","code":"IDLE","name":"Without a budget"}""".formatted(idle));
        member().queryParam("programme", "IDLE")
                .get(RECONCILIATION)
                .then()
                .statusCode(200)
                .body("programmes.size()", equalTo(0))
                .body("total.coreBudget.amount", equalTo("47500.00"));
    }

    private void tellCredit(UUID id, long version, String effectiveOn, String what, String moved, String left) {
        neighbours.sendAndAwait(what, "membership.credits", id, version, effectiveOn, """
                {"id":"%s","organisation":"%s","subscription":"%s","financialYear":"%s","amount":%s,"receivedOn":"%s",
                 "method":"CHEQUE","reference":"1","moved":%s,"refunded":%s,"left":%s}""".formatted(
                        id,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        year,
                        money("1000.00"),
                        firstDay,
                        money(moved),
                        money("0.00"),
                        money(left)));
    }

    @Test
    void moneyKeptAsCreditIsShownApartUntilItPaysAnInvoice() {
        UUID credit = UUID.randomUUID();
        String moved = year.firstDay().plusMonths(2).toString();
        tellCredit(credit, 0, firstDay, "credit-received", "0.00", "1000.00");
        tellCredit(credit, 1, moved, "credit-moved", "600.00", "400.00");
        member().queryParam("asAt", firstDay)
                .get(RECONCILIATION)
                .then()
                .body("total.creditHeld.amount", equalTo("1000.00"))
                .body("total.subscriptionsReceived.amount", equalTo("0.00"));
        member().queryParam("asAt", moved)
                .get(RECONCILIATION)
                .then()
                .body("total.creditHeld.amount", equalTo("400.00"));
    }

    @Test
    void subscriptionsCountNetWithVatAndGrossBesideThem() throws IOException {
        UUID id = UUID.randomUUID();
        neighbours.sendAndAwait(
                "subscription-part-paid",
                "membership.subscriptions",
                id,
                1,
                firstDay,
                partPaidWithVat(subscription(id, year, "Upper tier", "CUMBRIA", "299.33", "PART_PAID")));
        member().get(RECONCILIATION)
                .then()
                .statusCode(200)
                .body("total.subscriptionsExpected.amount", equalTo("299.33"))
                .body("total.subscriptionsReceived.amount", equalTo("83.33"))
                .body("total.subscriptionsVat.received.amount", equalTo("16.67"))
                .body("total.subscriptionsGross.received.amount", equalTo("100.00"))
                .body("total.coreLessSubscriptions.amount", equalTo("-299.33"));
        String csv = member().get(RECONCILIATION + ".csv").asString();
        try (var parser =
                CSVParser.parse(csv, CSVFormat.RFC4180.builder().setHeader().get())) {
            var total = parser.getRecords().get(0);
            assertThat(total.get("subscriptionsReceived")).isEqualTo("83.33");
            assertThat(total.get("subscriptionsVatReceived")).isEqualTo("16.67");
            assertThat(total.get("subscriptionsGrossOutstanding")).isEqualTo("259.20");
        }
    }

    @Test
    void showsBudgetsAndSavingsActivityByActivity() {
        tellProgramme(UUID.randomUUID(), 0, firstDay, "BPI", "Seminars", "7000.00");
        tellProgramme(UUID.randomUUID(), 0, firstDay, "CSM", "Networks", "8000.00");
        member().queryParam("programme", "BPI")
                .get(PROGRAMMES)
                .then()
                .statusCode(200)
                .body("programme", equalTo("BPI"))
                .body("programmes.code", contains("BPI"))
                .body("programmes[0].activities[0].title", equalTo("Seminars"))
                .body("programmes[0].activities[0].budget.amount", equalTo("7000.00"))
                .body("programmes[0].activities[0].saving.amount", equalTo("131000.00"))
                .body("total.nonCashableSaving.amount", equalTo("131000.00"));
        member().get(PROGRAMMES)
                .then()
                .body("programmes.code", contains("BPI", "CSM"))
                .body("total.nonCashableSaving.amount", equalTo("261000.00"));
    }

    @Test
    void showsWhatWasBudgetedOnAPastDay() {
        UUID id = UUID.randomUUID();
        String later = year.firstDay().plusMonths(3).toString();
        tellProgramme(id, 0, firstDay, "ISS", "Seminars", "7000.00");
        tellProgramme(id, 1, later, "ISS", "Seminars", "9000.00");
        member().queryParam("asAt", firstDay)
                .get(PROGRAMMES)
                .then()
                .body("programmes[0].activitiesBudget.amount", equalTo("7000.00"));
        member().get(PROGRAMMES).then().body("programmes[0].activitiesBudget.amount", equalTo("9000.00"));
    }

    @Test
    void givesTheSameFiguresAsCsvToWhoeverAcceptsItAndBySuffix() throws IOException {
        tellProgramme(UUID.randomUUID(), 0, firstDay, "BPI", "=HYPERLINK(1)", "7000.00");
        String accepted = member().accept("text/csv")
                .get(PROGRAMMES)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Vary", containsString("Accept"))
                .header("Content-Disposition", containsString("programme-budgets-and-savings-" + year + ".csv"))
                .extract()
                .asString();
        String bySuffix = member().accept("*/*")
                .get(PROGRAMMES + ".csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(bySuffix).isEqualTo(accepted);
        try (var parser = CSVParser.parse(
                accepted, CSVFormat.RFC4180.builder().setHeader().get())) {
            var rows = parser.getRecords();
            assertThat(rows).extracting(row -> row.get("row")).containsExactly("PROGRAMME", "ACTIVITY", "TOTAL");
            assertThat(rows.get(0).get("coreBudget")).isEqualTo("47500.00");
            assertThat(rows.get(1).get("activity")).isEqualTo("'=HYPERLINK(1)");
            assertThat(rows.get(2).get("nonCashableSaving")).isEqualTo("131000.00");
            assertThat(rows.get(2).get("financialYear")).isEqualTo(year.toString());
        }
    }

    @Test
    void answersNotModifiedForCsvTooAndTagsItUnlikeJson() {
        String csv = member().get(RECONCILIATION + ".csv").header("ETag");
        String json = member().get(RECONCILIATION).header("ETag");
        assertThat(csv).isNotEqualTo(json);
        member().header("If-None-Match", csv)
                .get(RECONCILIATION + ".csv")
                .then()
                .statusCode(304);
        member().header("If-None-Match", csv).get(RECONCILIATION).then().statusCode(200);
    }

    @Test
    void givesJsonToThoseWhoDoNotMindAndRefusesOthers() {
        member().accept("*/*").get(RECONCILIATION).then().contentType("application/json");
        member().accept("text/html").get(RECONCILIATION).then().statusCode(406).contentType("application/problem+json");
    }

    @Test
    void refusesTheSuffixWithoutATokenAndAnUnknownParameterAsEverywhere() {
        given().get(RECONCILIATION + ".csv").then().statusCode(401).contentType("application/problem+json");
        member().queryParam("nonsense", 1)
                .get(RECONCILIATION + ".csv")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(Tokens.person(Roles.BOARD_MEMBER))
                .get("/reporting/v1/rebuilds.csv")
                .then()
                .statusCode(403);
    }

    @Test
    void saysNothingOfASavingWhereThereAreNoProgrammes() {
        member().get(RECONCILIATION).then().body("total.nonCashableSaving", nullValue());
    }
}
