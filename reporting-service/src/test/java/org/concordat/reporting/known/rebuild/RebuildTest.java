package org.concordat.reporting.known.rebuild;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.reporting.Neighbours.subscription;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.income.Subscriptions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RebuildTest {

    private static final String REBUILDS = "/reporting/v1/rebuilds";
    private static final String REPORT = "/reporting/v1/reports/membership-and-income";
    private static final String TOPIC = "membership.subscriptions";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Neighbours neighbours;

    @Inject
    Told told;

    @Inject
    AgroalDataSource dataSource;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();
    private final String firstDay = year.firstDay().toString();

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.person(Roles.PARTNERSHIP_ADMIN)).contentType(ContentType.JSON);
    }

    private static Response request() {
        return admin().body("{\"reason\":\"to be sure\"}").post(REBUILDS);
    }

    private static void awaitState(String location, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(admin().get(location).jsonPath().getString("state"))
                        .isEqualTo(state));
    }

    private byte[] report() {
        return admin().queryParam("financialYear", year.toString()).get(REPORT).asByteArray();
    }

    /** The report once nothing is left to be handled. */
    private byte[] settledReport() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        new io.restassured.path.json.JsonPath(new String(report())).getLong("freshness.lagEvents"))
                .isZero());
        return report();
    }

    private void tellASubscription() {
        UUID id = UUID.randomUUID();
        String agreed = subscription(id, year, "District", "CUMBRIA", "2000.00", "AGREED");
        neighbours.sendAndAwait("subscription-raised", TOPIC, id, 0, firstDay, agreed.replace("AGREED", "INVITED"));
        neighbours.sendAndAwait("subscription-agreed", TOPIC, id, 1, firstDay, agreed);
    }

    private interface Work {
        void run() throws SQLException;
    }

    /** Does something while a transaction of somebody else's keeps a rebuild from getting the inbox. */
    private void whileTheInboxIsInUse(Work work) throws SQLException {
        try (Connection other = dataSource.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table inbox in row exclusive mode");
            work.run();
            other.rollback();
            other.setAutoCommit(true);
        }
    }

    @Test
    void givesTheSameReportsToTheByte() {
        tellASubscription();
        tellASubscription();
        byte[] before = settledReport();
        // What no event said is gone afterwards: the figures do come from the topics.
        UUID untold = UUID.randomUUID();
        told.that(TOPIC, untold, 0, year.firstDay(), Instant.EPOCH, new Subscriptions(year).withStatus("AGREED"));
        assertThat(report()).isNotEqualTo(before);

        Response accepted = request();
        accepted.then()
                .statusCode(202)
                .header("Location", startsWith("http"))
                .header("Retry-After", notNullValue())
                .body("state", equalTo("RUNNING"))
                .body("requestedBy", notNullValue());
        String location = accepted.header("Location");
        awaitState(location, "SUCCEEDED");
        admin().get(location)
                .then()
                .body("eventsReplayed", greaterThanOrEqualTo(4))
                .body("finishedAt", notNullValue());
        assertThat(settledReport()).isEqualTo(before);
        assertThat(new Sql(dataSource)
                        .list("select topic from known_state where aggregate_id = ?", row -> row.getString(1), untold))
                .isEmpty();
        admin().queryParam("limit", 200).get(REBUILDS).then().body("items.state", hasItem("SUCCEEDED"));
    }

    @Test
    void showsTheOldFiguresUntilItHasSucceededAndRunsOneAtATime() throws SQLException {
        tellASubscription();
        byte[] before = settledReport();
        String[] location = new String[1];
        whileTheInboxIsInUse(() -> {
            location[0] = request().then().statusCode(202).extract().header("Location");
            request()
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:concordat:problem:rebuild-running"))
                    .body("allowed", contains("cancellation"));
            assertThat(report()).isEqualTo(before);
        });
        awaitState(location[0], "SUCCEEDED");
        assertThat(settledReport()).isEqualTo(before);
    }

    @Test
    void canBeCalledOffAndThenChangesNothing() throws SQLException {
        tellASubscription();
        byte[] before = settledReport();
        String[] location = new String[1];
        whileTheInboxIsInUse(() -> {
            location[0] = request().then().statusCode(202).extract().header("Location");
            admin().post(location[0] + "/cancellation").then().statusCode(200).body("state", equalTo("CANCELLED"));
        });
        admin().post(location[0] + "/cancellation").then().statusCode(409);
        assertThat(report()).isEqualTo(before);
        awaitState(request().header("Location"), "SUCCEEDED");
        admin().get(location[0]).then().body("state", equalTo("CANCELLED"));
    }

    @Test
    void isTakenUpAgainAfterACrash() {
        tellASubscription();
        byte[] before = settledReport();
        // All that a replica that died at its work leaves behind is the order.
        UUID left = UUID.randomUUID();
        new Sql(dataSource)
                .update(
                        "insert into rebuild (id, state, requested_by, requested_at) values (?, 'RUNNING', 'x', now())",
                        left);
        awaitState(REBUILDS + "/" + left, "SUCCEEDED");
        assertThat(settledReport()).isEqualTo(before);
    }

    @Test
    void handlesWhatIsSentMeanwhile() throws SQLException {
        String[] location = new String[1];
        whileTheInboxIsInUse(() -> location[0] = request().header("Location"));
        tellASubscription();
        awaitState(location[0], "SUCCEEDED");
        admin().queryParam("financialYear", year.toString()).get(REPORT).then().body("members", equalTo(1));
    }

    @Test
    void leavesPoisonAsideAndReplaysTheRest() {
        UUID poison = UUID.randomUUID();
        Neighbours.send("subscription-raised", TOPIC, poison, 0, firstDay, "{\"status\":\"INVITED\"}");
        neighbours.sendAndAwait(
                "subscription-agreed",
                TOPIC,
                poison,
                1,
                firstDay,
                subscription(poison, year, "District", "CUMBRIA", "2000.00", "AGREED"));
        awaitState(request().header("Location"), "SUCCEEDED");
        admin().queryParam("financialYear", year.toString()).get(REPORT).then().body("members", equalTo(1));
        await().atMost(PATIENCE).untilAsserted(() -> admin().queryParam("limit", 200)
                .get("/reporting/v1/parked-events")
                .then()
                .body("items.findAll { it.key == '%s' }.size()".formatted(poison), equalTo(1)));
    }

    @Test
    void isOrderedOnceHoweverOftenTheSameRequestIsSent() {
        String key = UUID.randomUUID().toString();
        String first = admin().header("Idempotency-Key", key)
                .body("{}")
                .post(REBUILDS)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        admin().header("Idempotency-Key", key)
                .body("{}")
                .post(REBUILDS)
                .then()
                .statusCode(202)
                .header("Location", equalTo(first));
        awaitState(first, "SUCCEEDED");
    }
}
