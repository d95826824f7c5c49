package org.concordat.programme.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.PROGRAMMES;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.kind;
import static org.concordat.programme.Api.officer;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.StreamsTold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RegionalPlanResourceTest {

    // no other test plans anything in these years
    private static final String YEAR = "2051-52";
    private static final String PLAN = "/programme/v1/regional-plan?financialYear=";

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void streamsOfMoney() {
        new StreamsTold(dataSource).are("CORE", "ADDED_VALUE");
    }

    private static String money(String amount) {
        return "{\"amount\":\"%s\",\"currency\":\"GBP\"}".formatted(amount);
    }

    private static String programme(String code, String sources) {
        return officer()
                .body("""
                        {"code":"%s","name":"Planned","startsOn":"2051-04-01","endsOn":"2052-03-31",
                         "fundingSources":[%s]}""".formatted(code, sources))
                .post(PROGRAMMES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String source(String stream, String amount) {
        return "{\"stream\":\"%s\",\"financialYear\":\"%s\",\"amount\":%s}".formatted(stream, YEAR, money(amount));
    }

    private static String add(String programme, String costAlone, String budgets) {
        return officer()
                .body("""
                        {"title":"Planned","kind":"%s","councils":46,"costAlone":%s,"budgets":[%s]}""".formatted(kind(false), costAlone == null ? null : money(costAlone), budgets))
                .post(programme + "/activities")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void addsUpWhatAllProgrammesPlanBySource() {
        String first = code("A");
        String second = code("B");
        String bpi = programme(first, source("CORE", "47500.00") + "," + source("ADDED_VALUE", "40000.00"));
        add(bpi, "3000.00", source("ADDED_VALUE", "7000.00"));
        add(bpi, "10000.00", source("ADDED_VALUE", "33000.00") + "," + source("CORE", "12000.00"));
        programme(second, source("CORE", "20000.00"));

        JsonPath plan =
                officer().get(PLAN + YEAR).then().statusCode(200).extract().jsonPath();
        assertThat(plan.getList("programmes.code")).containsExactly(first, second);
        assertThat(plan.getList("programmes[0].sources.stream")).containsExactly("ADDED_VALUE", "CORE");
        assertThat(plan.getList("programmes[0].sources.gap.amount")).containsExactly("0.00", "35500.00");
        assertThat(plan.getString("programmes[0].nonCashableSaving.amount")).isEqualTo("546000.00");
        assertThat(plan.getString("programmes[0].avoidedCostRatio")).isEqualTo("11.50");
        assertThat(plan.getString("programmes[1].nonCashableSaving")).isNull();
        assertThat(plan.getString("programmes[1].avoidedCostRatio")).isNull();
        assertThat(plan.getString("programmes[1].gap.amount")).isEqualTo("20000.00");
        assertThat(plan.getList("total.sources.budget.amount")).containsExactly("40000.00", "67500.00");
        assertThat(plan.getList("total.sources.gap.amount")).containsExactly("0.00", "55500.00");
        assertThat(plan.getString("total.gap.amount")).isEqualTo("55500.00");
        assertThat(plan.getString("total.nonCashableSaving.amount")).isEqualTo("546000.00");
        assertThat(plan.getString("total.grossAvoidedCost.amount")).isEqualTo("598000.00");
    }

    @Test
    void saysOfEachProgrammeWhatItSaysOfItself() {
        // no other test has a programme in these two, in which something can have been paid
        String year = "1990-91";
        String yearAfter = "1991-92";
        String location = officer()
                .body("""
                        {"code":"%s","name":"Planned","startsOn":"1990-04-01","endsOn":"1992-03-31",
                         "fundingSources":[%s]}""".formatted(code("SAME"), source("CORE", "100.00").replace(YEAR, year)))
                .post(PROGRAMMES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String activity = officer()
                .body("""
                        {"title":"Planned","kind":"%s","councils":3,"costAlone":%s,"budgets":[
                         {"financialYear":"%s","stream":"CORE","amount":%s,"forecast":%s},
                         {"financialYear":"%s","amount":%s,"forecast":%s}]}""".formatted(
                                kind(false),
                                money("10.05"),
                                year,
                                money("30.00"),
                                money("28.00"),
                                year,
                                money("8.00"),
                                money("9.00")))
                .post(location + "/activities")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        officer()
                .body("""
                        {"title":"Overhead","kind":"%s","budgets":[%s]}""".formatted(kind(true), source("CORE", "5.00").replace(YEAR, year)))
                .post(location + "/activities")
                .then()
                .statusCode(201);
        saysTheSame(location, 0, year, "0.00", "43.00", "42.00");
        saysTheSame(location, 1, yearAfter, "0.00", "0.00", "0.00");

        // above the forecast
        pay(activity, year, "CORE", "31.50");
        saysTheSame(location, 0, year, "31.50", "11.50", "45.50");
        // from a source, and in a year, for which nothing was planned
        pay(activity, year, "ADDED_VALUE", "4.25");
        pay(activity, yearAfter, "CORE", "2.00");
        saysTheSame(location, 0, year, "35.75", "7.25", "49.75");
        saysTheSame(location, 1, yearAfter, "2.00", "-2.00", "2.00");
    }

    private static void pay(String activity, String year, String stream, String amount) {
        officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"financialYear":"%s","stream":"%s","amount":%s,"spentOn":"%s-06-01","reference":"INV-1"}""".formatted(year, stream, money(amount), year.substring(0, 4)))
                .post(activity + "/actuals")
                .then()
                .statusCode(201);
    }

    /** The only programme of the year, itself and in the plan, and the plan in total. */
    private static void saysTheSame(
            String programme, int place, String year, String actual, String variance, String outturn) {
        JsonPath own = officer().get(programme).jsonPath();
        JsonPath plan = officer().get(PLAN + year).jsonPath();
        assertThat(own.getString("years[%d].financialYear".formatted(place))).isEqualTo(year);
        for (String figure : List.of(
                "activitiesBudget",
                "gap",
                "nonCashableSaving",
                "actual",
                "variance",
                "outturn",
                "grossAvoidedCost",
                "avoidedCostRatio",
                "sources")) {
            Object said = own.get("years[%d].%s".formatted(place, figure));
            assertThat(plan.<Object>get("programmes[0]." + figure)).as(figure).isEqualTo(said);
            assertThat(plan.<Object>get("total." + figure)).as(figure).isEqualTo(said);
        }
        assertThat(plan.getString("total.actual.amount")).isEqualTo(actual);
        assertThat(plan.getString("total.variance.amount")).isEqualTo(variance);
        assertThat(plan.getString("total.outturn.amount")).isEqualTo(outturn);
    }

    @Test
    void aYearWithoutProgrammesIsEmpty() {
        officer()
                .get(PLAN + "2091-92")
                .then()
                .statusCode(200)
                .body("programmes", hasSize(0))
                .body("total.sources", hasSize(0))
                .body("total.budget.amount", equalTo("0.00"))
                .body("total.nonCashableSaving", nullValue());
    }

    @Test
    void asksForTheYear() {
        officer().get("/programme/v1/regional-plan").then().statusCode(400);
        officer().get(PLAN + "2051-53").then().statusCode(400);
    }

    @Test
    void whoActsForOneOrganisationHasNoBusinessHere() {
        as(Roles.AUDITOR).get(PLAN + YEAR).then().statusCode(200);
        as(Roles.ORGANISATION_USER).get(PLAN + YEAR).then().statusCode(403);
    }
}
