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
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.income.Subscriptions;
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

    private final FinancialYear year = Neighbours.aYearOfItsOwn();
    private final Subscriptions subscriptions = new Subscriptions(year);

    private static RequestSpecification script() {
        return given().auth().oauth2(Tokens.person(Roles.AUDITOR));
    }

    /** Of subscriptions alone: what other tests observe comes back over the service's own topics at any time. */
    private static ValidatableResponse after(long position, int limit) {
        return script().queryParam("after", position)
                .queryParam("limit", limit)
                .queryParam("topic", Subscriptions.TOPIC)
                .get(CHANGES)
                .then();
    }

    private void tell(UUID subscription, long version, String status) {
        told.that(
                Subscriptions.TOPIC,
                subscription,
                version,
                LocalDate.parse("2008-04-01"),
                Instant.parse("2008-04-01T09:00:00Z"),
                subscriptions.withStatus(status));
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
                .body("changes.topic", contains(Subscriptions.TOPIC, Subscriptions.TOPIC))
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
        assertThat(nothing.getLong("lastPosition")).isGreaterThanOrEqualTo(position);
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
    void showsTheKindsOfRecordThatAreAskedFor() {
        long before = log.last();
        tell(UUID.randomUUID(), 0, "AGREED");
        script().queryParam("after", before)
                .queryParam("topic", "membership.credits")
                .get(CHANGES)
                .then()
                .body("changes", empty());
        script().queryParam("after", before)
                .queryParam("topic", "membership.credits", Subscriptions.TOPIC)
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
        tell(UUID.randomUUID(), 0, "AGREED");
        tell(UUID.randomUUID(), 0, "AGREED");
        var sql = new Sql(dataSource);
        long last = log.last();
        sql.update("delete from change where position < ?", last);
        after(0, 10)
                .statusCode(410)
                .body("type", endsWith(":position-gone"))
                .body("detail", containsString(Long.toString(last)));
        after(last - 1, 10).statusCode(200).body("changes.size()", equalTo(1));
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
