package org.concordat.reporting.known.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.reporting.Told;
import org.concordat.reporting.indicator.IndicatorClerk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The change feed: everything that was told, in order, for scripts that follow it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ChangeResourceTest {

    private static final String CHANGES = "/reporting/v1/changes";

    @Inject
    Told told;

    @Inject
    Changelog log;

    @Inject
    AgroalDataSource dataSource;

    /** Each test has kinds of record of its own: what others tell comes over the topics at any time. */
    private final String topic = "test.subscriptions-" + UUID.randomUUID();

    private final String otherTopic = "test.credits-" + UUID.randomUUID();

    /** A topic of which nothing was told, and that this service does not read, is unknown. */
    @BeforeEach
    void theirKindsAreKnown() {
        told.that(topic, Map.of("status", "DRAFT"));
        told.that(otherTopic, Map.of("status", "DRAFT"));
    }

    private static RequestSpecification script() {
        return with(Tokens.person(Roles.AUDITOR));
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token);
    }

    private ValidatableResponse after(long position, int limit) {
        return script().queryParam("after", position)
                .queryParam("limit", limit)
                .queryParam("topic", topic)
                .get(CHANGES)
                .then();
    }

    private void tell(UUID subscription, long version, String status) {
        told.that(
                topic,
                subscription,
                version,
                LocalDate.parse("2008-04-01"),
                Instant.parse("2008-04-01T09:00:00Z"),
                Map.of("status", status));
    }

    @Test
    void showsWhatChangedAfterAPositionAndTheRecordAsItWasAfterEachChange() {
        long before = log.last();
        UUID subscription = UUID.randomUUID();
        tell(subscription, 0, "INVITED");
        tell(subscription, 1, "AGREED");
        after(before, 10)
                .statusCode(200)
                .body("changes.subject", contains(subscription.toString(), subscription.toString()))
                .body("changes.version", contains(0, 1))
                .body("changes.topic", contains(topic, topic))
                .body("changes.state.status", contains("INVITED", "AGREED"))
                .body("changes[0].recordedAt", equalTo("2008-04-01T09:00:00Z"))
                .body("more", equalTo(false));
    }

    @Test
    void whoeverAsksAgainAfterTheLastPositionMissesNothingAndSeesNothingTwice() {
        long position = log.last();
        List<UUID> told = IntStream.range(0, 7).mapToObj(i -> UUID.randomUUID()).toList();
        told.forEach(subscription -> tell(subscription, 0, "AGREED"));
        var seen = new ArrayList<String>();
        for (boolean more = true; more; ) {
            JsonPath page = after(position, 3).extract().jsonPath();
            seen.addAll(page.getList("changes.subject"));
            position = page.getLong("lastPosition");
            more = page.getBoolean("more");
        }
        assertThat(seen).isEqualTo(told.stream().map(UUID::toString).toList());
        JsonPath nothing = after(position, 3)
                .body("changes", empty())
                .body("more", equalTo(false))
                .extract()
                .jsonPath();
        assertThat(nothing.getLong("lastPosition")).isEqualTo(position);
    }

    @Test
    void aRecordThatIsToldAgainIsNoChange() {
        UUID subscription = UUID.randomUUID();
        tell(subscription, 0, "AGREED");
        long position = log.last();
        tell(subscription, 0, "AGREED");
        after(position, 10).body("changes", empty());
    }

    @Test
    void theLastPositionIsThatOfTheLastChangeShown() {
        long before = log.last();
        tell(UUID.randomUUID(), 0, "INVITED");
        tell(UUID.randomUUID(), 0, "INVITED");
        JsonPath first = after(before, 1).body("more", equalTo(true)).extract().jsonPath();
        assertThat(first.getLong("lastPosition")).isEqualTo(first.getLong("changes[0].position"));
        JsonPath second = after(first.getLong("lastPosition"), 1)
                .body("more", equalTo(false))
                .extract()
                .jsonPath();
        assertThat(second.getLong("lastPosition"))
                .isEqualTo(second.getLong("changes[0].position"))
                .isGreaterThan(first.getLong("lastPosition"));
    }

    @Test
    void showsTheKindsOfRecordThatAreAskedFor() {
        long before = log.last();
        tell(UUID.randomUUID(), 0, "AGREED");
        script().queryParam("after", before)
                .queryParam("topic", otherTopic)
                .get(CHANGES)
                .then()
                .body("changes", empty());
        script().queryParam("after", before)
                .queryParam("topic", otherTopic, topic)
                .get(CHANGES)
                .then()
                .body("changes.size()", equalTo(1));
    }

    @Test
    void aReaderThatFollowsWhileOthersTellMissesNothing() throws Exception {
        long position = log.last();
        int tellers = 8;
        int each = 25;
        var threads = Executors.newFixedThreadPool(tellers);
        try {
            List<Callable<Void>> work = IntStream.range(0, tellers)
                    .<Callable<Void>>mapToObj(teller -> () -> {
                        for (int i = 0; i < each; i++) {
                            tell(UUID.randomUUID(), 0, "AGREED");
                        }
                        return null;
                    })
                    .toList();
            var done = work.stream().map(threads::submit).toList();
            int seen = 0;
            boolean finished = false;
            while (!finished || seen < tellers * each) {
                boolean allTold = done.stream().allMatch(Future::isDone);
                JsonPath page = after(position, 1000).statusCode(200).extract().jsonPath();
                seen += page.getList("changes").size();
                position = page.getLong("lastPosition");
                if (finished) {
                    break;
                }
                finished = allTold;
            }
            for (var teller : done) {
                teller.get();
            }
            assertThat(seen).isEqualTo(tellers * each);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aPositionThatIsKeptNoLongerIsGoneAndTheProblemNamesTheFirst() {
        long before = log.last();
        tell(UUID.randomUUID(), 0, "AGREED");
        tell(UUID.randomUUID(), 0, "AGREED");
        List<Long> told = after(before, 10).extract().jsonPath().getList("changes.position", Long.class);
        assertThat(told).hasSize(2);
        long last = told.get(1);
        new Sql(dataSource).update("delete from change where position < ?", last);
        for (long position : List.of(0L, last - 2)) {
            after(position, 10)
                    .statusCode(410)
                    .body("type", endsWith(":position-gone"))
                    .body("firstPosition", equalTo((int) last))
                    .body("detail", containsString("before position %d are".formatted(last)))
                    .body("detail", containsString("from %d on".formatted(last - 1)));
        }
        after(last - 1, 10).statusCode(200).body("changes.size()", equalTo(1));
        after(last, 10).statusCode(200).body("changes", empty());
    }

    @Test
    void whatIsAboutARecordHappenedToItOrToAnotherThatNamesItHoweverDeep() {
        var before = new TakenIn(log.last(), Instant.parse("2100-01-01T00:00:00Z"));
        UUID subscription = UUID.randomUUID();
        UUID naming = UUID.randomUUID();
        tell(UUID.randomUUID(), 0, "AGREED");
        tell(subscription, 0, "INVITED");
        told.that(
                topic,
                naming,
                0,
                LocalDate.parse("2008-04-01"),
                Instant.parse("2008-04-01T09:00:00Z"),
                Map.of("says", "\"quoted\"", "lines", List.of(Map.of("of", subscription))));
        tell(subscription, 1, "AGREED");
        var after = new TakenIn(log.last(), before.recordedBy());
        assertThat(log.about(Set.of(subscription), before, after, Set.of(topic), 10))
                .extracting(ChangeAbout::subject)
                .containsExactly(subscription, naming, subscription);
        assertThat(log.about(Set.of(subscription), before, after, Set.of(topic), 2))
                .extracting(ChangeAbout::subject)
                .containsExactly(subscription, naming);
        assertThat(log.about(Set.of(subscription), before, after, Set.of(otherTopic), 10))
                .isEmpty();
        assertThat(log.about(Set.of(), before, after, Set.of(topic), 10)).isEmpty();
    }

    @Test
    void anEmptiedLogSaysWhereItGoesOn() {
        tell(UUID.randomUUID(), 0, "AGREED");
        long last = log.last();
        new Sql(dataSource).update("delete from change");
        JsonPath gone = script().queryParam("after", 0)
                .get(CHANGES)
                .then()
                .statusCode(410)
                .body("type", endsWith(":position-gone"))
                .extract()
                .jsonPath();
        long first = gone.getLong("firstPosition");
        assertThat(first).isGreaterThan(last);
        script().queryParam("after", first - 1).get(CHANGES).then().statusCode(200);
    }

    @Test
    void whoeverFollowsAnEmptiedLogIsNotSentPastAnAppendThatIsNotCommittedYet() throws Exception {
        tell(UUID.randomUUID(), 0, "AGREED");
        long last = log.last();
        new Sql(dataSource).update("delete from change");
        ExecutorService follower = Executors.newSingleThreadExecutor();
        try {
            var answer = new AtomicReference<Future<ValidatableResponse>>();
            told.committedAfter(
                    () -> {
                        answer.set(follower.submit(() ->
                                script().queryParam("after", last).get(CHANGES).then()));
                        await().until(this::somebodyWaitsForTheLog);
                    },
                    topic,
                    Map.of("status", "AGREED"));
            answer.get().get(30, TimeUnit.SECONDS).statusCode(200).body("changes[0].position", equalTo((int) last + 1));
        } finally {
            follower.shutdownNow();
        }
    }

    private boolean somebodyWaitsForTheLog() {
        return new Sql(dataSource)
                .one(
                        "select 1 from pg_stat_activity where wait_event = 'advisory' and query like '%lock_shared%'",
                        row -> true)
                .isPresent();
    }

    @Test
    void aTopicThatNobodyTellsOfIsRefusedWithThoseThatThereAre() {
        script().queryParam("topic", topic, "membership.subscription")
                .get(CHANGES)
                .then()
                .statusCode(400)
                .body("type", endsWith(":unknown-topic"))
                .body("detail", containsString("no topic membership.subscription."))
                .body("errors.pointer", everyItem(equalTo("topic")))
                .body("errors.detail", hasItem(endsWith(", membership.subscriptions")))
                .body("errors.detail", hasItem(containsString("reporting.returns")));
        script().queryParam("topic", "membership.subscriptions")
                .queryParam("after", log.last())
                .get(CHANGES)
                .then()
                .statusCode(200);
    }

    /** Whoever reads reports, and is none of the officers to whom organisations return. */
    private static Stream<String> readers() {
        return Stream.of(
                Tokens.person(Roles.AUDITOR),
                Tokens.person(Roles.BOARD_MEMBER),
                Tokens.person(Roles.BOARD_MEMBER, UUID.randomUUID()),
                Tokens.person(Roles.FINANCE_OFFICER),
                Tokens.person(Roles.MEMBERSHIP_OFFICER),
                Tokens.machine(Roles.REPORTING_READ));
    }

    /** What they may not read is skipped, and they get past it, whatever a page holds. */
    private static List<String> followed(String token, long position, int limit, long last) {
        var topics = new ArrayList<String>();
        while (position < last) {
            JsonPath page = with(token)
                    .queryParam("after", position)
                    .queryParam("limit", limit)
                    .get(CHANGES)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            topics.addAll(page.getList("changes.topic"));
            assertThat(page.getLong("lastPosition")).isGreaterThan(position);
            position = page.getLong("lastPosition");
        }
        return topics;
    }

    @ParameterizedTest
    @EnumSource(
            value = ConfinedTopic.class,
            names = {"RETURNS", "ANSWER_SHEETS", "UNIT_COSTS"})
    void whatOrganisationsToldTheOfficersAloneIsSkippedForOtherReadersWhoGetPastIt(ConfinedTopic confined) {
        long before = log.last();
        for (int i = 0; i < 3; i++) {
            told.that(confined.topic(), Map.of("id", UUID.randomUUID(), "round", UUID.randomUUID(), "status", "DRAFT"));
        }
        tell(UUID.randomUUID(), 0, "AGREED");
        long last = log.last();
        readers().forEach(token -> assertThat(followed(token, before, 1, last))
                .doesNotContain(confined.topic())
                .contains(topic));
        for (String token : List.of(Tokens.person(Roles.PROGRAMME_OFFICER), Tokens.machine(Roles.REPORTING_WRITE))) {
            assertThat(followed(token, before, 1, last))
                    .filteredOn(confined.topic()::equals)
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(ConfinedTopic.class)
    void aTopicThatTheCallerMayNotReadIsRefusedWhenItIsAskedFor(ConfinedTopic confined) {
        readers().forEach(token -> with(token)
                .queryParam("topic", topic, confined.topic())
                .get(CHANGES)
                .then()
                .statusCode(403)
                .body("type", endsWith(":topic-closed"))
                .body("detail", containsString(confined.topic())));
        with(Tokens.person(Roles.PARTNERSHIP_ADMIN))
                .queryParam("topic", confined.topic())
                .queryParam("after", log.last())
                .get(CHANGES)
                .then()
                .statusCode(200);
    }

    @Test
    void aReturnIsSeenByThoseWhoMayReadItAtItsOwnEndpoint() {
        String indicator = IndicatorClerk.indicator("NUMBER", "");
        UUID organisation = IndicatorClerk.organisation(told, IndicatorClerk.code("TYPE"));
        UUID period = IndicatorClerk.opened(IndicatorClerk.asked(indicator));
        UUID returned = IndicatorClerk.id(IndicatorClerk.begin(
                IndicatorClerk.user(organisation), period, organisation, IndicatorClerk.value(indicator, "1")));
        await().untilAsserted(() ->
                assertThat(seen(Tokens.person(Roles.PROGRAMME_OFFICER))).contains(returned.toString()));
        readers().forEach(token -> {
            with(token).get(IndicatorClerk.RETURNS + "/" + returned).then().statusCode(403);
            assertThat(seen(token)).doesNotContain(returned.toString());
        });
    }

    /** Values that are provisional or visible to all later on are for owner and staff, here as there. */
    @Test
    void anObservationIsSeenByThoseWhoMayReadItAtItsOwnEndpoint() {
        String indicator = IndicatorClerk.indicator("NUMBER", "");
        UUID organisation = IndicatorClerk.organisation(told, IndicatorClerk.code("TYPE"));
        UUID period = IndicatorClerk.opened(IndicatorClerk.asked(indicator));
        UUID returned = IndicatorClerk.id(IndicatorClerk.begin(
                IndicatorClerk.user(organisation), period, organisation, IndicatorClerk.value(indicator, "1")));
        IndicatorClerk.step(IndicatorClerk.user(organisation), IndicatorClerk.RETURNS + "/" + returned, "submission")
                .statusCode(200);
        String observation = IndicatorClerk.officer()
                .get(IndicatorClerk.OBSERVATIONS + "?indicator=" + indicator)
                .then()
                .body("items.status", contains("PROVISIONAL"))
                .extract()
                .path("items[0].id");
        await().untilAsserted(() ->
                assertThat(seen(Tokens.person(Roles.PROGRAMME_OFFICER))).contains(observation));
        readers().forEach(token -> {
            boolean mayRead = with(token)
                            .get(IndicatorClerk.OBSERVATIONS + "/" + observation)
                            .statusCode()
                    == 200;
            assertThat(seen(token).contains(observation)).isEqualTo(mayRead);
        });
        String neighbour = Tokens.person(Roles.ORGANISATION_USER, UUID.randomUUID());
        with(neighbour)
                .get(IndicatorClerk.OBSERVATIONS + "/" + observation)
                .then()
                .statusCode(404);
        with(neighbour).get(CHANGES).then().statusCode(403);
    }

    /** The newest of what the feed shows. */
    private List<String> seen(String token) {
        return with(token)
                .queryParam("after", Math.max(log.first() - 1, log.last() - 900))
                .queryParam("limit", 1000)
                .get(CHANGES)
                .then()
                .statusCode(200)
                .extract()
                .path("changes.subject");
    }

    @Test
    void aPositionAheadIsRefused() {
        after(log.last() + 1_000_000, 10).statusCode(422).body("type", endsWith(":position-ahead"));
    }

    @Test
    void whatIsNoPositionIsRefused() {
        script().queryParam("after", "yesterday").get(CHANGES).then().statusCode(400);
        script().queryParam("after", -1).get(CHANGES).then().statusCode(400);
        script().queryParam("limit", 1001).get(CHANGES).then().statusCode(400);
    }

    @Test
    void isForWhoeverMayReadReports() {
        given().get(CHANGES).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.person(Roles.ORGANISATION_USER, UUID.randomUUID()))
                .get(CHANGES)
                .then()
                .statusCode(403);
    }
}
