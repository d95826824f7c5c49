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
        String year = "2053-54";
        String location = officer()
                .body("""
                        {"code":"%s","name":"Planned","startsOn":"2053-04-01","endsOn":"2054-03-31",
                         "fundingSources":[%s]}""".formatted(code("SAME"), source("CORE", "100.00").replace(YEAR, year)))
                .post(PROGRAMMES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        officer()
                .body("""
                        {"title":"Planned","kind":"%s","councils":3,"costAlone":%s,"budgets":[%s,
                         {"financialYear":"%s","amount":%s,"forecast":%s}]}""".formatted(
                                kind(false),
                                money("10.05"),
                                source("CORE", "30.00").replace(YEAR, year),
                                year,
                                money("8.00"),
                                money("9.00")))
                .post(location + "/activities")
                .then()
                .statusCode(201);
        officer()
                .body("""
                        {"title":"Overhead","kind":"%s","budgets":[%s]}""".formatted(kind(true), source("CORE", "5.00").replace(YEAR, year)))
                .post(location + "/activities")
                .then()
                .statusCode(201);
        JsonPath own = officer().get(location).jsonPath();
        JsonPath plan = officer().get(PLAN + year).jsonPath();
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
            Object said = own.get("years[0]." + figure);
            assertThat(plan.<Object>get("programmes[0]." + figure)).as(figure).isEqualTo(said);
            assertThat(plan.<Object>get("total." + figure)).as(figure).isEqualTo(said);
        }
        assertThat(plan.getString("total.outturn.amount")).isEqualTo("44.00");
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
