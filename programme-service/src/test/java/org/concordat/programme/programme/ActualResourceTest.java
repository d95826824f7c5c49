package org.concordat.programme.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.PROGRAMMES;
import static org.concordat.programme.Api.activities;
import static org.concordat.programme.Api.activity;
import static org.concordat.programme.Api.add;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.kind;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.Api.programme;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.StreamsTold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ActualResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private UUID plan;
    private String actuals;

    @BeforeEach
    void anActivity() {
        new StreamsTold(dataSource).are("CORE", "ADDED_VALUE");
        plan = programme("2008-04-01", "2010-03-31");
        actuals = add(
                                plan,
                                activity(kind(false), "2008-09", 100, 10L)
                                        .replace("\"financialYear\"", "\"stream\":\"CORE\",\"financialYear\""))
                        .statusCode(201)
                        .extract()
                        .header("Location")
                + "/actuals";
    }

    private static String payment(String amount) {
        return """
                {"financialYear":"2008-09","stream":"CORE","amount":{"amount":"%s","currency":"GBP"},
                 "spentOn":"2008-06-01","reference":"INV-2008-117","description":"Room hire"}""".formatted(amount);
    }

    private ValidatableResponse record(String body) {
        return officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(actuals)
                .then();
    }

    @Test
    void recordsWhatWasSpentAndShowsWhatIsLeft() {
        String location = record(payment("30.50"))
                .statusCode(201)
                .body("stream", equalTo("CORE"))
                .body("amount.amount", equalTo("30.50"))
                .extract()
                .header("Location");
        officer()
                .get(location)
                .then()
                .statusCode(200)
                .body("reference", equalTo("INV-2008-117"))
                .body("spentOn", equalTo("2008-06-01"));
        officer()
                .get(PROGRAMMES + "/" + plan)
                .then()
                .body("years[0].actual.amount", equalTo("30.50"))
                .body("years[0].variance.amount", equalTo("69.50"))
                .body("years[0].outturn.amount", equalTo("100.00"))
                .body("years[0].sources[0].actual.amount", equalTo("30.50"));
        officer().get(PROGRAMMES + "/" + plan + "/history").then().body("items.action", hasItem("activity-spent"));
    }

    @Test
    void tellsThatMoneyWasSpent() {
        record(payment("12.00")).statusCode(201);
        var told = Kafka.awaitEvent("programme.programmes", "concordat.programme.activity-spent.v1", plan);
        EventContract.own().assertKept(told);
        assertThat(Kafka.value(told)).contains("\"actual\":{\"amount\":\"12.00\"");
    }

    @Test
    void aCorrectionIsAnotherLine() {
        record(payment("30.00")).statusCode(201);
        record(payment("-10.00")).statusCode(201);
        record(payment("-20.01"))
                .statusCode(422)
                .body("type", containsString("actuals-below-nothing"))
                .body("errors[0].pointer", equalTo("/amount"));
        officer().get(actuals).then().body("items.amount.amount", equalTo(List.of("30.00", "-10.00")));
        officer().get(PROGRAMMES + "/" + plan).then().body("years[0].actual.amount", equalTo("20.00"));
    }

    @Test
    void listsPageByPage() {
        IntStream.rangeClosed(1, 5).forEach(i -> record(payment(i + ".00")).statusCode(201));
        var first = officer().queryParam("limit", 3).get(actuals).jsonPath();
        var second = officer()
                .queryParam("limit", 3)
                .queryParam("cursor", first.getString("nextCursor"))
                .get(actuals)
                .jsonPath();
        assertThat(first.<String>getList("items.amount.amount")).containsExactly("1.00", "2.00", "3.00");
        assertThat(second.<String>getList("items.amount.amount")).containsExactly("4.00", "5.00");
        assertThat(second.getString("nextCursor")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"financialYear\":\"2008-09\" | \"financialYear\":\"2010-11\" | year-outside-programme | /financialYear",
                "\"2008-06-01\" | \"2009-04-01\" | actual-outside-year | /spentOn",
                "\"CORE\" | \"LOAN\" | unknown-funding-stream | /stream",
                "\"CORE\" | \"UNSPLIT\" | unknown-funding-stream | /stream",
                "\"10.00\" | \"0.00\" | nothing-spent | /amount"
            })
    void saysWhichRuleIsBroken(String right, String wrong, String rule, String pointer) {
        record(payment("10.00").replace(right, wrong))
                .statusCode(422)
                .body("type", containsString(rule))
                .body("errors[0].pointer", equalTo(pointer));
        officer().get(actuals).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void refusesADayThatIsStillToCome() {
        LocalDate today = today();
        UUID running =
                programme(today.minusYears(1).toString(), today.plusYears(1).toString());
        String year = FinancialYear.containing(today).toString();
        String of =
                add(running, activity(kind(false), year, 100, 10L)).extract().header("Location") + "/actuals";
        String ahead = payment("1.00")
                .replace("\"2008-09\"", "\"" + FinancialYear.containing(today.plusDays(2)) + "\"")
                .replace("2008-06-01", today.plusDays(2).toString());
        officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(ahead)
                .post(of)
                .then()
                .statusCode(422)
                .body("type", containsString("actual-date-ahead"))
                .body("errors[0].pointer", equalTo("/spentOn"));
        officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(payment("1.00")
                        .replace("\"2008-09\"", "\"" + FinancialYear.containing(today.minusDays(1)) + "\"")
                        .replace("2008-06-01", today.minusDays(1).toString()))
                .post(of)
                .then()
                .statusCode(201);
    }

    @Test
    void takesAPaymentOnceHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            officer()
                    .header("Idempotency-Key", key)
                    .body(payment("10.00"))
                    .post(actuals)
                    .then()
                    .statusCode(201);
        }
        officer().get(actuals).then().body("items", hasSize(1));
        officer().body(payment("10.00")).post(actuals).then().statusCode(400);
    }

    @Test
    void financeAndProgrammeOfficersRecordAndNobodyElse() {
        for (String role : List.of(Roles.BOARD_MEMBER, Roles.AUDITOR, Roles.MEMBERSHIP_OFFICER)) {
            as(role).header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(payment("1.00"))
                    .post(actuals)
                    .then()
                    .statusCode(403);
            as(role).get(actuals).then().statusCode(200);
        }
        as(Roles.FINANCE_OFFICER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(payment("1.00"))
                .post(actuals)
                .then()
                .statusCode(201);
        as(Roles.ORGANISATION_USER).get(actuals).then().statusCode(403);
    }

    @Test
    void findsAnActualOfItsOwnActivityOnly() {
        String location = record(payment("1.00")).extract().header("Location");
        String id = location.substring(location.lastIndexOf('/'));
        UUID elsewhere = programme("2008-04-01", "2010-03-31");
        String other = add(elsewhere, activity(kind(true), "2008-09", 5, null))
                .extract()
                .header("Location");
        officer().get(other + "/actuals" + id).then().statusCode(404);
        String activity = actuals.substring(activities(plan).length());
        officer().get(activities(elsewhere) + activity).then().statusCode(404);
        officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(payment("1.00"))
                .post(activities(elsewhere) + activity)
                .then()
                .statusCode(404);
    }

    @Test
    void anActivityThatWasPaidForIsNotRemoved() {
        record(payment("1.00")).statusCode(201);
        officer()
                .header("If-Match", "*")
                .delete(actuals.replace("/actuals", ""))
                .then()
                .statusCode(409)
                .body("type", containsString("activity-has-actuals"));
    }

    @Test
    void correctionsAtTheSameMomentTakeBackNoMoreThanWasRecorded() throws Exception {
        record(payment("10.00")).statusCode(201);
        var threads = Executors.newFixedThreadPool(6);
        try {
            Callable<Integer> takeOneBack =
                    () -> record(payment("-1.00")).extract().statusCode();
            List<Integer> answers =
                    threads
                            .invokeAll(IntStream.range(0, 18)
                                    .mapToObj(i -> takeOneBack)
                                    .toList())
                            .stream()
                            .map(ActualResourceTest::get)
                            .toList();
            assertThat(answers.stream().filter(status -> status == 201)).hasSize(10);
            assertThat(answers.stream().filter(status -> status == 422)).hasSize(8);
        } finally {
            threads.shutdownNow();
        }
        assertThat(new Sql(dataSource).one("""
                                select sum(s.amount) = (select sum(a.amount) from activity_actual a
                                    where a.activity_id = any(array_agg(s.activity_id))) as same
                                from activity_spending s join activity on activity.id = s.activity_id
                                where activity.programme_id = ?""", row -> row.getBoolean("same"), plan))
                .contains(true);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
