package org.concordat.platform.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.concordat.platform.fixture.Counting;
import org.concordat.platform.id.Ids;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OperationTest {

    private static final String OPERATIONS = "/fixture/v1/operations/";
    private static final String ME = Roles.MEMBERSHIP_OFFICER;

    @Inject
    Operations operations;

    @Inject
    Counting counting;

    @Inject
    AgroalDataSource dataSource;

    private UUID ordered(int number) {
        return operations.order(counting, new Counting.UpTo(number), ME).id();
    }

    private static RequestSpecification as(String who) {
        return given().auth().oauth2(Tokens.person(who)).contentType(ContentType.JSON);
    }

    private static JsonPath awaitState(UUID id, String state) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> as(ME).get(OPERATIONS + id).jsonPath(),
                        operation -> state.equals(operation.getString("state")));
    }

    @Test
    void isCarriedOutAfterwardsAndShowsItsResult() {
        UUID id = ordered(3);
        JsonPath operation = awaitState(id, "SUCCEEDED");
        assertThat(operation.getInt("done")).isEqualTo(3);
        assertThat(operation.getInt("total")).isEqualTo(3);
        assertThat(operation.getString("result")).isEqualTo(OPERATIONS + id + "/result");
        as(ME).get(operation.getString("result"))
                .then()
                .statusCode(200)
                .body("counted", equalTo(3))
                .body("by", equalTo(ME));
        as(ME).post(OPERATIONS + id + "/cancellation")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:operation-ended"));
    }

    @Test
    void showsItsProgressAndEndsWhenItIsCancelled() {
        UUID id = ordered(Integer.MAX_VALUE);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as(ME).get(OPERATIONS + id).jsonPath().getLong("done") > 0);
        as(ME).get(OPERATIONS + id)
                .then()
                .header("Retry-After", "1")
                .body("state", equalTo("RUNNING"))
                .body("result", nullValue());
        as(ME).get(OPERATIONS + id + "/result").then().statusCode(409);
        as(ME).post(OPERATIONS + id + "/cancellation").then().statusCode(200).body("state", equalTo("CANCELLED"));
        // the worker is free again
        awaitState(ordered(1), "SUCCEEDED");
        as(ME).get(OPERATIONS + id).then().header("Retry-After", nullValue()).body("state", equalTo("CANCELLED"));
    }

    @Test
    void isBegunAgainWhenWhoCarriedItOutHasDied() {
        UUID id = Ids.next();
        new Sql(dataSource).update("""
                        insert into operation (id, kind, state, ordered_by, ordered_at, done, total, input,
                            carried_out_by, alive_until)
                        values (?, 'counting', 'RUNNING', ?, now(), 1, 2, '{"number":2}', ?, now() - interval '1 second')""", id, ME, Ids.next());
        assertThat(awaitState(id, "SUCCEEDED").getInt("done")).isEqualTo(2);
    }

    @Test
    void isLeftToWhomeverCarriesItOut() {
        UUID id = Ids.next();
        new Sql(dataSource).update("""
                        insert into operation (id, kind, state, ordered_by, ordered_at, done, total, input,
                            carried_out_by, alive_until)
                        values (?, 'counting', 'RUNNING', ?, now(), 1, 2, '{"number":2}', ?, now() + interval '1 hour')""", id, ME, Ids.next());
        awaitState(ordered(1), "SUCCEEDED");
        as(ME).get(OPERATIONS + id).then().body("state", equalTo("RUNNING")).body("done", equalTo(1));
    }

    @Test
    void isForgottenThirtyDaysAfterItEnded() {
        UUID kept = endedBefore("29 days 23 hours");
        UUID old = endedBefore("30 days 1 hour");
        operations.forgetOld();
        as(ME).get(OPERATIONS + kept).then().statusCode(200);
        as(ME).get(OPERATIONS + old).then().statusCode(404);
    }

    private UUID endedBefore(String interval) {
        UUID id = Ids.next();
        new Sql(dataSource).update("""
                        insert into operation (id, kind, state, ordered_by, ordered_at, ended_at, done, total, input)
                        values (?, 'counting', 'CANCELLED', ?, now() - ?::interval, now() - ?::interval, 0, 1, '{"number":1}')""", id, ME, interval, interval);
        return id;
    }

    @Test
    void saysWhyItFailedAndWhatToDo() {
        assertThat(awaitState(ordered(-1), "FAILED").getString("problem")).contains("Name a number above 0");
        assertThat(awaitState(ordered(-2), "FAILED").getString("problem"))
                .contains("order it again")
                .doesNotContain("the test wants");
    }

    @Test
    void isShownToWhoeverOrderedItAndToTheAdministrator() {
        UUID id = ordered(1);
        as(Roles.PROGRAMME_OFFICER)
                .get(OPERATIONS + id)
                .then()
                .statusCode(404)
                .body("detail", containsString("operation"));
        as(Roles.PROGRAMME_OFFICER)
                .post(OPERATIONS + id + "/cancellation")
                .then()
                .statusCode(404);
        as(Roles.PARTNERSHIP_ADMIN).get(OPERATIONS + id).then().statusCode(200);
    }
}
