package org.concordat.programme.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.PROGRAMMES;
import static org.concordat.programme.Api.activities;
import static org.concordat.programme.Api.activity;
import static org.concordat.programme.Api.add;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.etag;
import static org.concordat.programme.Api.kind;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.Api.programme;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.StreamsTold;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ActivityResourceTest {

    // no test registers a council that is active in these years
    private static final String YEAR = "2008-09";

    @Inject
    SessionFactory sessions;

    @Inject
    AgroalDataSource dataSource;

    private static UUID plan() {
        return programme("2008-04-01", "2010-03-31");
    }

    private static String withCouncils(String activity, int councils) {
        return activity.replace("\"title\"", "\"councils\":%d,\"title\"".formatted(councils));
    }

    @Test
    void derivesTheSavingOfAnActivityAndOfItsProgramme() {
        UUID plan = plan();
        String location = add(plan, withCouncils(activity(kind(false), YEAR, 45000, 10000L), 46))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("programme", equalTo(plan.toString()))
                .body("years[0].saving.amount", equalTo("415000.00"))
                .body("years[0].councils", equalTo(46))
                .extract()
                .header("Location");
        add(plan, activity(kind(true), YEAR, 8500, null))
                .statusCode(201)
                .body("overhead", equalTo(true))
                .body("costAlone", nullValue())
                .body("years[0].saving.amount", equalTo("-8500.00"));
        officer()
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2-"))
                .body("version", equalTo(2));
        officer()
                .get(PROGRAMMES + "/" + plan)
                .then()
                .body("years[0].activitiesBudget.amount", equalTo("53500.00"))
                .body("years[0].gap.amount", equalTo("-53500.00"))
                .body("years[0].nonCashableSaving.amount", equalTo("406500.00"))
                .body("years[1].nonCashableSaving.amount", equalTo("0.00"));
    }

    @Test
    void changesExactlyWhatFollowsFromAnAmendment() {
        UUID plan = plan();
        String location = add(plan, withCouncils(activity(kind(false), YEAR, 100, 10L), 20))
                .extract()
                .header("Location");
        add(plan, activity(kind(true), YEAR, 5, null));
        officer()
                .header("If-Match", etag(location))
                .body("""
                        {"budgets":[{"financialYear":"2008-09","amount":{"amount":"150.00","currency":"GBP"}}],
                         "reason":"more of it","effectiveOn":"2008-06-01"}""")
                .patch(location)
                .then()
                .statusCode(200)
                .body("title", equalTo("An activity"))
                .body("costAlone.amount", equalTo("10.00"))
                .body("councils", equalTo(20))
                .body("years[0].saving.amount", equalTo("50.00"))
                .header("ETag", "\"3\"");
        officer()
                .header("If-Match", "\"3\"")
                .body("{\"costAlone\":null,\"councils\":null}")
                .patch(location)
                .then()
                .statusCode(200)
                .body("costAlone", nullValue())
                .body("councils", nullValue())
                .body("years[0].saving.amount", equalTo("-150.00"));
        officer()
                .get(PROGRAMMES + "/" + plan + "/history")
                .then()
                .body(
                        "items.action",
                        equalTo(List.of(
                                "programme-created",
                                "activity-added",
                                "activity-added",
                                "activity-amended",
                                "activity-amended")))
                .body("items[3].reason", equalTo("more of it"))
                .body("items[3].effectiveOn", equalTo("2008-06-01"))
                .body("items.version", equalTo(List.of(0, 1, 2, 3, 4)));
    }

    @Test
    void aChangedTitleAloneIsANewVersionOfTheProgrammeToo() {
        String location =
                add(plan(), activity(kind(true), YEAR, 5, null)).extract().header("Location");
        officer()
                .header("If-Match", "\"1\"")
                .body("{\"title\":\"Another\"}")
                .patch(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        officer()
                .header("If-Match", "\"2\"")
                .body("{\"title\":\"Another\"}")
                .patch(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void removesAnActivityForWhoeverHasSeenIt() {
        UUID plan = plan();
        String location =
                add(plan, activity(kind(true), YEAR, 5, null)).extract().header("Location");
        officer().delete(location).then().statusCode(428);
        officer().header("If-Match", "\"0\"").delete(location).then().statusCode(412);
        officer()
                .header("If-Match", "\"1\"")
                .queryParam("reason", "not needed")
                .delete(location)
                .then()
                .statusCode(204);
        officer().get(location).then().statusCode(404);
        officer().get(activities(plan)).then().statusCode(200).body("items", hasSize(0));
        officer()
                .get(PROGRAMMES + "/" + plan)
                .then()
                .header("ETag", startsWith("\"2-"))
                .body("years[0].nonCashableSaving", nullValue());
    }

    @Test
    void listsActivitiesInTheOrderTheyWereAddedPageByPage() {
        UUID plan = plan();
        String kind = kind(true);
        List<String> ids = IntStream.range(0, 5)
                .mapToObj(
                        i -> add(plan, activity(kind, YEAR, i, null)).extract().<String>path("id"))
                .toList();
        var first = officer().queryParam("limit", 3).get(activities(plan)).jsonPath();
        var second = officer()
                .queryParam("limit", 3)
                .queryParam("cursor", first.getString("nextCursor"))
                .get(activities(plan))
                .jsonPath();
        assertThat(first.<String>getList("items.id")).isEqualTo(ids.subList(0, 3));
        assertThat(second.<String>getList("items.id")).isEqualTo(ids.subList(3, 5));
        assertThat(second.getString("nextCursor")).isNull();
    }

    @Test
    void showsWhatAnActivityTakesOfEachSource() {
        new StreamsTold(dataSource).are("CORE", "ADDED_VALUE");
        UUID plan = plan();
        String location = add(plan, activity(kind(false), YEAR, 100, 10L))
                .statusCode(201)
                .body("years[0].sources.stream", equalTo(List.of("UNSPLIT")))
                .extract()
                .header("Location");
        officer()
                .header("If-Match", etag(location))
                .body("""
                        {"budgets":[
                          {"financialYear":"2008-09","stream":"CORE","amount":{"amount":"60.00","currency":"GBP"}},
                          {"financialYear":"2008-09","stream":"ADDED_VALUE","amount":{"amount":"40.00","currency":"GBP"},
                           "forecast":{"amount":"45.00","currency":"GBP"}}]}""")
                .patch(location)
                .then()
                .statusCode(200)
                .body("years[0].budget.amount", equalTo("100.00"))
                .body("years[0].sources.stream", equalTo(List.of("ADDED_VALUE", "CORE")))
                .body("years[0].sources.budget.amount", equalTo(List.of("40.00", "60.00")))
                .body("years[0].sources[0].forecast.amount", equalTo("45.00"))
                .body("years[0].outturn.amount", equalTo("105.00"));
        officer()
                .get(PROGRAMMES + "/" + plan)
                .then()
                .body("years[0].sources.gap.amount", equalTo(List.of("-40.00", "-60.00")));
    }

    private static String budget(String stream, long pounds, Long forecast) {
        return """
                {"financialYear":"2008-09","stream":"%s","amount":{"amount":"%d.00","currency":"GBP"},"forecast":%s}""".formatted(
                        stream,
                        pounds,
                        forecast == null ? null : "{\"amount\":\"%d.00\",\"currency\":\"GBP\"}".formatted(forecast));
    }

    private static void replaceBudgets(String location, String... budgets) {
        officer()
                .header("If-Match", etag(location))
                .body("{\"budgets\":[%s]}".formatted(String.join(",", budgets)))
                .patch(location)
                .then()
                .statusCode(200);
    }

    @Test
    void changingTheBudgetOfOneSourceLeavesAnotherOfTheSameAmount() {
        new StreamsTold(dataSource).are("CORE", "ADDED_VALUE");
        String location =
                add(plan(), activity(kind(true), YEAR, 5, null)).extract().header("Location");
        replaceBudgets(location, budget("CORE", 100, null), budget("ADDED_VALUE", 100, null));
        replaceBudgets(location, budget("CORE", 200, null), budget("ADDED_VALUE", 100, null));
        officer()
                .get(location)
                .then()
                .body("years[0].sources.stream", equalTo(List.of("ADDED_VALUE", "CORE")))
                .body("years[0].sources.budget.amount", equalTo(List.of("100.00", "200.00")));
    }

    @Test
    void forecastsComeChangeAndGo() {
        new StreamsTold(dataSource).are("CORE");
        String location =
                add(plan(), activity(kind(true), YEAR, 5, null)).extract().header("Location");
        replaceBudgets(location, budget("CORE", 100, 120L));
        officer().get(location).then().body("years[0].sources[0].forecast.amount", equalTo("120.00"));
        replaceBudgets(location, budget("CORE", 100, 90L));
        officer().get(location).then().body("years[0].sources[0].forecast.amount", equalTo("90.00"));
        replaceBudgets(location, budget("CORE", 100, null));
        officer().get(location).then().body("years[0].sources[0].forecast", nullValue());
    }

    @Test
    void refusesABudgetOfAStreamThatFundingHasNotToldOf() {
        String unknown = activity(kind(false), YEAR, 5, 1L)
                .replace("\"financialYear\"", "\"stream\":\"LOAN\",\"financialYear\"");
        add(plan(), unknown)
                .statusCode(422)
                .body("type", containsString("unknown-funding-stream"))
                .body("errors[0].pointer", equalTo("/budgets/0/stream"));
    }

    @Test
    void refusesACostAloneForAnOverhead() {
        UUID plan = plan();
        add(plan, activity(kind(true), YEAR, 5, 1L))
                .statusCode(422)
                .body("type", containsString("overhead-has-no-cost-alone"))
                .body("errors[0].pointer", equalTo("/costAlone"));
        officer().get(PROGRAMMES + "/" + plan).then().header("ETag", startsWith("\"0-"));
    }

    @Test
    void refusesAKindThatDoesNotExist() {
        add(plan(), activity("NO_SUCH_KIND", YEAR, 5, 1L))
                .statusCode(422)
                .body("type", containsString("workstream-kind-unknown"))
                .body("errors[0].pointer", equalTo("/kind"));
    }

    @Test
    void refusesAYearInWhichTheProgrammeDoesNotRun() {
        add(plan(), activity(kind(false), "2010-11", 5, 1L))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/budgets/0/financialYear"));
    }

    @Test
    void namesWhatIsMissingOrOutOfBounds() {
        add(plan(), "{\"budgets\":[],\"councils\":0}")
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/budgets", "/councils", "/kind", "/title")));
    }

    @Test
    void findsAnActivityInItsOwnProgrammeOnly() {
        String id = add(plan(), activity(kind(true), YEAR, 5, null)).extract().path("id");
        String elsewhere = activities(plan()) + "/" + id;
        officer().get(elsewhere).then().statusCode(404);
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"title\":\"X\"}")
                .patch(elsewhere)
                .then()
                .statusCode(404);
        officer().header("If-Match", "\"0\"").delete(elsewhere).then().statusCode(404);
        add(UUID.randomUUID(), activity("ANY", YEAR, 5, null)).statusCode(404);
    }

    @Test
    void onlyProgrammeOfficersAndAdminsWrite() {
        UUID plan = plan();
        String kind = kind(true);
        as(Roles.FINANCE_OFFICER)
                .body(activity(kind, YEAR, 5, null))
                .post(activities(plan))
                .then()
                .statusCode(403);
        as(Roles.PARTNERSHIP_ADMIN)
                .body(activity(kind, YEAR, 5, null))
                .post(activities(plan))
                .then()
                .statusCode(201);
    }

    @Test
    void activitiesAddedAtTheSameMomentAllCount() throws Exception {
        UUID plan = plan();
        String kind = kind(false);
        var threads = Executors.newFixedThreadPool(6);
        try {
            Callable<Integer> addOne =
                    () -> add(plan, activity(kind, YEAR, 10, 1L)).extract().statusCode();
            List<Integer> answers = threads
                    .invokeAll(IntStream.range(0, 18).mapToObj(i -> addOne).toList())
                    .stream()
                    .map(ActivityResourceTest::get)
                    .toList();
            assertThat(answers).containsOnly(201);
        } finally {
            threads.shutdownNow();
        }
        officer()
                .get(PROGRAMMES + "/" + plan)
                .then()
                .header("ETag", startsWith("\"18-"))
                .body("years[0].activitiesBudget.amount", equalTo("180.00"));
        officer().get(activities(plan)).then().body("items", hasSize(18)).body("items.version", everyItem(equalTo(18)));
    }

    @Test
    void readingAProgrammeTakesAsManyQueriesHoweverManyActivitiesItHas() {
        UUID plan = plan();
        String kind = kind(true);
        IntStream.range(0, 2).forEach(i -> add(plan, activity(kind, YEAR, 1, null)));
        long few = queriesOfReading(plan);
        IntStream.range(0, 10).forEach(i -> add(plan, activity(kind, YEAR, 1, null)));
        assertThat(queriesOfReading(plan)).isEqualTo(few).isPositive();
    }

    private long queriesOfReading(UUID plan) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        officer().get(PROGRAMMES + "/" + plan).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
