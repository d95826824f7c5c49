package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sampledata.client.Json.money;
import static org.concordat.sampledata.client.Json.object;
import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.concordat.local.Service;
import org.concordat.sampledata.client.Answer;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** One input changes: what follows from it changes in every report, and nothing else does. */
@Order(6)
@ExtendWith(WithPartnership.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneInputTest {
    private static final String YEAR = "2009-10";
    private static final String[] YEARS = {"2008-09", YEAR};
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Partnership partnership;
    private ServiceClient membership;
    private ServiceClient programme;
    private ServiceClient reporting;
    private JsonNode atFirst;

    @BeforeAll
    void inviteForTheSecondYear(Partnership running) {
        partnership = running;
        membership = running.machine(Service.MEMBERSHIP);
        programme = running.machine(Service.PROGRAMME);
        reporting = running.machine(Service.REPORTING);
        Answer run = membership.post(
                "subscription-runs",
                object("financialYear", YEAR, "membersOf", "2008-09", "effectiveOn", "2009-03-01"),
                key());
        Awaitility.await("the run for the second year")
                .atMost(Duration.ofMinutes(1))
                .until(() -> membership
                        .follow(run.location().orElseThrow())
                        .required("state")
                        .asText()
                        .equals("SUCCEEDED"));
        Settled.await(partnership);
        atFirst = reporting.get("reports/reconciliation?financialYear=" + YEAR).required("total");
    }

    @Test
    void theSecondYearBeginsWithTheMembersOfTheFirst() {
        assertThat(membership.list("subscriptions?financialYear=" + YEAR)).hasSize(45);
        assertThat(pounds(atFirst.required("subscriptionsExpected")))
                .isEqualTo(Expected.total("subscription income per year GBP"));
        assertThat(atFirst.required("members").asInt()).isZero();
    }

    @Test
    void aMemberThatDeclinesTakesItsSubscriptionAlong() {
        JsonNode one = subscriptions().get(0);

        assertOnlyThisFollows("a member declines", () -> move(one, "decline"), (before, expected) -> {
            BigDecimal amount = pounds(one.required("amount"));
            for (String part : parts(one)) {
                expected.plus(part + "/expected", amount.negate());
                expected.plus(part + "/gross/expected", amount.negate());
            }
            expected.plus("reconciliation 2009-10/total/subscriptionsExpected", amount.negate());
            expected.plus("reconciliation 2009-10/total/subscriptionsGross/expected", amount.negate());
            expected.plus("reconciliation 2009-10/total/coreLessSubscriptions", amount);
        });
    }

    @Test
    void aMemberThatAgreesCountsAsOne() {
        JsonNode one = subscriptions().get(1);

        assertOnlyThisFollows("a member agrees", () -> move(one, "agreement"), (before, expected) -> {
            BigDecimal amount = pounds(one.required("amount"));
            for (String part : parts(one)) {
                expected.plus(part + "/members", BigDecimal.ONE);
                expected.plus(part + "/agreed", amount);
                expected.plus(part + "/gross/agreed", amount);
            }
            expected.plus("reconciliation 2009-10/total/members", BigDecimal.ONE);
            expected.plus("reconciliation 2009-10/total/subscriptionsAgreed", amount);
            expected.plus("reconciliation 2009-10/total/subscriptionsGross/agreed", amount);
        });
    }

    @Test
    void aCouncilMoreSavesOnEachActivityWhatItWouldPayAlone() {
        Callable<?> change = () -> membership.post(
                "organisations",
                object(
                        "name", "Council of the Isle of Walney",
                        "type", "DISTRICT",
                        "subRegion", "cumbria",
                        "effectiveOn", "2008-04-01"),
                key());

        assertOnlyThisFollows("a council is added", change, (before, expected) -> {
            for (String year : YEARS) {
                expected.plus("membership-and-income " + year + "/councils", BigDecimal.ONE);
                expected.plus("membership-and-income " + year + "/organisations", BigDecimal.ONE);
                expected.plus("reconciliation " + year + "/total/councils", BigDecimal.ONE);
                everyActivity(before, year).forEach((activity, costAlone) -> {
                    expected.plus(activity + "/councils", BigDecimal.ONE);
                    if (costAlone.signum() != 0) {
                        String of = activity.replaceFirst("/activities/.*", "");
                        String code = of.substring(of.lastIndexOf('/') + 1);
                        expected.plus(activity + "/saving", costAlone);
                        expected.plus(of + "/nonCashableSaving", costAlone);
                        expected.plus("programme-budgets-and-savings " + year + "/total/nonCashableSaving", costAlone);
                        expected.plus(
                                "reconciliation " + year + "/programmes/" + code + "/nonCashableSaving", costAlone);
                        expected.plus("reconciliation " + year + "/total/nonCashableSaving", costAlone);
                    }
                });
            }
        });
    }

    @Test
    void anActivityThatCostsMoreSavesLess() {
        BigDecimal more = new BigDecimal("1234.56");
        JsonNode activity = anActivity("CSM");
        String title = activity.required("title").asText();

        assertOnlyThisFollows(
                "an activity's budget changes", () -> raiseBudget("CSM", activity, more), (before, expected) -> {
                    String line = "programme-budgets-and-savings 2009-10/programmes/CSM";
                    expected.plus(line + "/activities/" + title + "/budget", more);
                    expected.plus(line + "/activities/" + title + "/saving", more.negate());
                    for (String part : List.of(
                            line,
                            "programme-budgets-and-savings 2009-10/total",
                            "reconciliation 2009-10/programmes/CSM",
                            "reconciliation 2009-10/total")) {
                        expected.plus(part + "/activitiesBudget", more);
                        expected.plus(part + "/gap", more.negate());
                        expected.plus(part + "/nonCashableSaving", more.negate());
                    }
                });
    }

    @Test
    void aBudgetReachesTheReportAndTheTimeItTakesIsMeasured() {
        Settled.await(partnership);
        measure("an activity's budget", 30, i -> {
            BigDecimal more = i % 2 == 0 ? BigDecimal.ONE : BigDecimal.ONE.negate();
            return untilReported(() -> raiseBudget("ISS", anActivity("ISS"), more), "gap");
        });
    }

    @Test
    void aMemberReachesTheReportAndTheTimeItTakesIsMeasured() {
        Settled.await(partnership);
        measure("a member's agreement", 20, i -> {
            JsonNode invited = subscriptions().get(0);
            return untilReported(() -> move(invited, "agreement"), "members");
        });
    }

    @Test
    void aCouncilReachesTheSavingsAndTheTimeItTakesIsMeasured() {
        measure("a new council", 10, i -> {
            // each programme tells its savings anew, so the figure changes more than once
            Settled.await(partnership);
            return untilReported(
                    () -> membership.post(
                            "organisations",
                            object("name", "Prompt council " + i, "type", "DISTRICT", "subRegion", "cumbria"),
                            key()),
                    "nonCashableSaving");
        });
    }

    private static void measure(String what, int times, IntFunction<Duration> each) {
        Measured.spread(
                "from the answer to the report: " + what,
                IntStream.range(0, times).mapToObj(each).toList());
    }

    private Duration untilReported(Supplier<Answer> change, String figure) {
        JsonNode before = total().required(figure);
        change.get();
        Instant answered = Instant.now();
        Awaitility.await(figure)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(LONGEST)
                .until(() -> !total().required(figure).equals(before));
        return Duration.between(answered, Instant.now());
    }

    private JsonNode total() {
        return reporting.get("reports/reconciliation?financialYear=" + YEAR).required("total");
    }

    /** What is to change, by its path. */
    private static final class Changes {
        private final Map<String, String> before;
        private final Map<String, BigDecimal> deltas = new TreeMap<>();

        private Changes(Map<String, String> before) {
            this.before = before;
        }

        void plus(String path, BigDecimal delta) {
            assertThat(before).containsKey(path);
            deltas.merge(path, delta, BigDecimal::add);
        }

        Map<String, String> asText() {
            Map<String, String> text = new TreeMap<>();
            deltas.forEach((path, delta) -> {
                String from = before.get(path);
                text.put(path, from + " → " + new BigDecimal(from).add(delta).toPlainString());
            });
            return text;
        }
    }

    /** Says what follows from the figures before. */
    @FunctionalInterface
    private interface Consequence {
        void of(Map<String, String> before, Changes expected);
    }

    private void assertOnlyThisFollows(String what, Callable<?> change, Consequence consequence) {
        Settled.await(partnership);
        Map<String, String> before = Figures.of(partnership, YEARS);
        Changes changes = new Changes(before);
        consequence.of(before, changes);
        Map<String, String> expected = changes.asText();
        assertThat(expected).isNotEmpty();

        try {
            change.call();
        } catch (Exception e) {
            throw new AssertionError(what, e);
        }
        Instant answered = Instant.now();
        Awaitility.await(what)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(LONGEST)
                .untilAsserted(() -> assertThat(Figures.changes(before, Figures.of(partnership, YEARS)))
                        .isEqualTo(expected));
        Measured.say(
                what + " → in all reports",
                "%d ms, %d figures"
                        .formatted(Duration.between(answered, Instant.now()).toMillis(), expected.size()));

        Settled.await(partnership);
        assertThat(Figures.changes(before, Figures.of(partnership, YEARS))).isEqualTo(expected);
    }

    /** Of the second year, still invited. */
    private List<JsonNode> subscriptions() {
        return membership.list("subscriptions?financialYear=" + YEAR + "&status=INVITED");
    }

    private Answer move(JsonNode subscription, String move) {
        return membership.post(
                "subscriptions/" + subscription.required("id").asText() + "/" + move,
                object("effectiveOn", "2009-03-20"),
                key());
    }

    /** The sums of which a subscription is a part. */
    private static List<String> parts(JsonNode subscription) {
        String report = "membership-and-income " + YEAR;
        return List.of(
                report,
                report + "/byClass/" + subscription.required("className").asText(),
                report + "/bySubRegion/" + subscription.required("subRegion").asText(),
                report + "/byType/" + subscription.required("organisationType").asText());
    }

    /** The path of each activity with what it would cost one council alone. */
    private static Map<String, BigDecimal> everyActivity(Map<String, String> figures, String year) {
        Pattern path = Pattern.compile(
                "(programme-budgets-and-savings " + year + "/programmes/[^/]+/activities/.+)/costAlone");
        Map<String, BigDecimal> activities = new TreeMap<>();
        figures.forEach((key, value) -> {
            var found = path.matcher(key);
            if (found.matches()) {
                activities.put(found.group(1), value.equals("null") ? BigDecimal.ZERO : new BigDecimal(value));
            }
        });
        assertThat(activities).hasSameSizeAs(Expected.rows("activities.csv"));
        return activities;
    }

    private JsonNode anActivity(String code) {
        return programme.list("programmes/" + programmeId(code) + "/activities").get(0);
    }

    /** In the second year only. */
    private Answer raiseBudget(String code, JsonNode activity, BigDecimal more) {
        List<Map<String, Object>> budgets = StreamSupport.stream(
                        activity.required("years").spliterator(), false)
                .flatMap(year -> budgets(year, more))
                .toList();
        return programme.patch(
                "programmes/" + programmeId(code) + "/activities/"
                        + activity.required("id").asText(),
                object("budgets", budgets),
                '"' + activity.required("version").asText() + '"');
    }

    /** The first source of the second year gives more. */
    private static Stream<Map<String, Object>> budgets(JsonNode year, BigDecimal more) {
        String name = year.required("financialYear").asText();
        JsonNode sources = year.required("sources");
        return StreamSupport.stream(sources.spliterator(), false).map(source -> {
            BigDecimal budget = pounds(source.required("budget"));
            boolean raised = name.equals(YEAR) && source.equals(sources.get(0));
            return object(
                    "financialYear", name,
                    "stream", source.required("stream").asText(),
                    "amount", money(raised ? budget.add(more) : budget));
        });
    }

    private String programmeId(String code) {
        return programme.list("programmes").stream()
                .filter(one -> one.required("code").asText().equals(code))
                .map(one -> one.required("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static IdempotencyKey key() {
        return IdempotencyKey.of(UUID.randomUUID());
    }
}
