package org.concordat.reporting.report.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.reporting.report.published.Publisher.author;
import static org.concordat.reporting.report.published.Publisher.draft;
import static org.concordat.reporting.report.published.Publisher.publishNow;
import static org.concordat.reporting.report.published.Publisher.reviewer;
import static org.concordat.reporting.report.published.Publisher.section;
import static org.concordat.reporting.report.published.Publisher.step;
import static org.concordat.reporting.report.published.Publisher.submitAndApprove;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Origin;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two people at the same publication: exactly one of two steps that exclude each other is taken. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class StepsAtOnceTest {

    @Inject
    Publications publications;

    @Inject
    Publishing publishing;

    @Inject
    Origin origin;

    @Inject
    AgroalDataSource dataSource;

    private static final FinancialYear YEAR = Neighbours.aYearOfItsOwn();

    private final String income = section("Income", "membership-and-income", YEAR);

    private static List<Response> atOnce(AtOnce.Call<Response> one, AtOnce.Call<Response> other) throws Exception {
        return AtOnce.call(List.of(one, other));
    }

    private static AtOnce.Call<Response> of(RequestSpecification by, String path, String step, String body) {
        return () -> by.body(body).post(path + "/" + step);
    }

    private static void assertOneIsTaken(String path, int refused, List<Response> answers, String... facts) {
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, refused);
        List<String> actions = author().get(path + "/history").jsonPath().getList("items.action");
        assertThat(actions)
                .containsOnlyOnce(
                        List.of(facts).stream().filter(actions::contains).toArray(String[]::new));
        assertThat(actions.stream().filter(List.of(facts)::contains)).hasSize(1);
    }

    @RepeatedTest(3)
    void isApprovedOnce() throws Exception {
        String path = draft(income);
        step(author(), path, "submission").statusCode(200);
        String body =
                "{\"figuresKnownAt\":\"%s\"}".formatted(author().get(path).<String>path("versions[0].figuresKnownAt"));
        List<Response> answers = atOnce(of(reviewer(), path, "approval", body), of(reviewer(), path, "approval", body));
        assertOneIsTaken(path, 409, answers, "publication-approved");
    }

    @RepeatedTest(3)
    void isPublishedOnce() throws Exception {
        String path = draft(income);
        submitAndApprove(path);
        List<Response> answers =
                atOnce(of(reviewer(), path, "publication", "{}"), of(reviewer(), path, "publication", "{}"));
        assertOneIsTaken(path, 409, answers, "publication-published");
    }

    /** The second begins before the first is through, and so before the instant of publication. */
    @Test
    void isNotPublishedAgainByWhoeverWaitedForThePublication() throws Exception {
        String path = draft(income);
        submitAndApprove(path);
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        var thread = Executors.newSingleThreadExecutor();
        try {
            Future<Response> second = QuarkusTransaction.requiringNew().call(() -> {
                publications.held(id);
                Future<Response> waiting = thread.submit(of(reviewer(), path, "publication", "{}"));
                await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(waitingForALock())
                        .as("requests that wait")
                        .isPositive());
                origin.onBehalfOf("tests", id.toString());
                publishing.publish(id, null, EffectiveDate.TODAY);
                return waiting;
            });
            assertThat(second.get().statusCode()).isEqualTo(409);
        } finally {
            thread.shutdownNow();
        }
    }

    private long waitingForALock() {
        return QuarkusTransaction.requiringNew().call(() -> new Sql(dataSource)
                .one(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%from publication %'",
                        row -> row.getLong(1))
                .orElseThrow());
    }

    @RepeatedTest(3)
    void isPublishedOrSentBack() throws Exception {
        String path = draft(income);
        submitAndApprove(path);
        List<Response> answers = atOnce(
                of(reviewer(), path, "publication", "{}"),
                of(reviewer(), path, "sending-back", "{\"why\":\"Say more.\"}"));
        assertOneIsTaken(path, 409, answers, "publication-published", "publication-sent-back");
        String status = author().get(path).path("versions[0].status");
        assertThat(status).isEqualTo(answers.get(0).statusCode() == 200 ? "PUBLISHED" : "DRAFT");
    }

    @RepeatedTest(3)
    void isWithdrawnOnce() throws Exception {
        String path = draft(income);
        publishNow(path);
        List<Response> answers = atOnce(
                of(reviewer(), path, "withdrawal", "{\"why\":\"Visits counted twice.\"}"),
                of(reviewer(), path, "withdrawal", "{\"why\":\"Rent left out.\"}"));
        assertOneIsTaken(path, 409, answers, "publication-withdrawn");
    }

    /** A withdrawal that comes first finds nothing published; one that comes after finds it. */
    @RepeatedTest(3)
    void isWithdrawnOnlyAfterItWasPublished() throws Exception {
        String path = draft(income);
        submitAndApprove(path);
        List<Response> answers = atOnce(
                of(reviewer(), path, "publication", "{}"),
                of(reviewer(), path, "withdrawal", "{\"why\":\"Visits counted twice.\"}"));
        assertThat(answers.get(0).statusCode()).isEqualTo(200);
        assertThat(answers.get(1).statusCode()).isIn(200, 409);
        String status = author().get(path).path("versions[0].status");
        assertThat(status).isEqualTo(answers.get(1).statusCode() == 200 ? "WITHDRAWN" : "PUBLISHED");
    }

    @RepeatedTest(3)
    void isAmendedOnceByTwoWhoHaveSeenTheSameVersion() throws Exception {
        String path = draft(income);
        String seen = author().get(path).header("ETag");
        UnaryOperator<String> title = "{\"title\":\"%s\"}"::formatted;
        List<Response> answers = atOnce(
                () -> author().header("If-Match", seen).body(title.apply("One")).patch(path),
                () -> author().header("If-Match", seen)
                        .body(title.apply("Other"))
                        .patch(path));
        assertOneIsTaken(path, 412, answers, "publication-amended");
    }

    @RepeatedTest(3)
    void theNextVersionIsBegunOnce() throws Exception {
        String path = draft(income);
        publishNow(path);
        List<Response> answers = atOnce(
                of(author(), path, "versions", "{\"changeNote\":\"A payment came late\"}"),
                of(author(), path, "versions", "{\"changeNote\":\"A visit was left out\"}"));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        assertThat(author().get(path).jsonPath().getList("versions")).hasSize(2);
    }
}
