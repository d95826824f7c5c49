package org.concordat.reporting.known.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

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
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.reporting.Told;
import org.junit.jupiter.api.Test;

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

    private static RequestSpecification script() {
        return given().auth().oauth2(Tokens.person(Roles.AUDITOR));
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
                    .body("detail", containsString("before position %d are".formatted(last)))
                    .body("detail", containsString("from %d on".formatted(last - 1)));
        }
        after(last - 1, 10).statusCode(200).body("changes.size()", equalTo(1));
        after(last, 10).statusCode(200).body("changes", empty());
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
