package org.concordat.reporting.money.income;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.Neighbours.subscription;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.junit.jupiter.api.Test;

/**
 * A reorganisation like that of Cheshire, in the events that membership sends: 46 councils and 45 members before it; seven
 * councils end on the last day of the year, two begin on the first day of the next.
 */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReorganisationReportTest {

    private static final String ORGANISATIONS = "membership.organisations";
    private static final String SUBSCRIPTIONS = "membership.subscriptions";
    private static final String COUNCIL = "REORGANISED_COUNCIL";

    @Inject
    Neighbours neighbours;

    private final FinancialYear before = Neighbours.aYearOfItsOwn();
    private final FinancialYear after = Neighbours.aYearOfItsOwn();
    private final LocalDate lastDay = before.lastDay();
    private final LocalDate effectiveOn = after.firstDay();
    private final List<UUID> sent = new ArrayList<>();

    private static JsonPath report(FinancialYear year, LocalDate asAt) {
        var request = given().auth().oauth2(Tokens.person(Roles.AUDITOR)).queryParam("financialYear", year.toString());
        return (asAt == null ? request : request.queryParam("asAt", asAt.toString()))
                .get("/reporting/v1/reports/membership-and-income")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void send(String type, String topic, UUID id, long version, LocalDate day, String state) {
        sent.add(Neighbours.send(type, topic, id, version, day.toString(), state));
    }

    private void awaitAll() {
        sent.forEach(neighbours::awaitHandled);
        sent.clear();
    }

    private static String council(UUID id, LocalDate from, LocalDate until, String successor) {
        return """
                {"id":"%s","name":"Council","type":"%s","subRegion":"cheshire","parent":null,"identifiers":[],
                 "website":null,"activeFrom":"%s","activeUntil":"%s","successors":[%s]}""".formatted(id, COUNCIL, from, until, successor == null ? "" : "\"" + successor + "\"");
    }

    private void subscribe(int number, FinancialYear year, String amount) {
        for (int i = 0; i < number; i++) {
            UUID id = UUID.randomUUID();
            send(
                    "subscription-agreed",
                    SUBSCRIPTIONS,
                    id,
                    1,
                    year.firstDay(),
                    subscription(id, year, "Class " + amount, "cheshire", amount, "AGREED"));
        }
    }

    @Test
    void theLastDayShowsTheOldMapAndItsMembersAndTheNextDayTheNewOne() {
        // of other tests, on the days of this one and as far as anybody has told
        int others = report(before, lastDay).getInt("councils");
        assertThat(report(after, effectiveOn).getInt("councils")).isEqualTo(others);
        int othersInAll = report(after, null).getInt("councils");
        neighbours.organisationType(COUNCIL, true);
        List<UUID> councils = new ArrayList<>();
        for (int i = 0; i < 46; i++) {
            UUID id = UUID.randomUUID();
            councils.add(id);
            send(
                    "organisation-registered",
                    ORGANISATIONS,
                    id,
                    0,
                    before.firstDay(),
                    council(id, before.firstDay(), after.lastDay(), null));
        }
        subscribe(20, before, "9000.00");
        subscribe(24, before, "2000.00");
        subscribe(1, before, "2500.00");
        UUID early = UUID.randomUUID();
        String raised = subscription(early, after, "Upper tier", "cheshire", "9000.00", "INVITED");
        send("subscription-raised", SUBSCRIPTIONS, early, 0, before.firstDay(), raised);
        awaitAll();
        assertThat(report(after, null).getInt("councils")).isEqualTo(othersInAll + 46);

        List<UUID> beginning = List.of(UUID.randomUUID(), UUID.randomUUID());
        for (UUID id : beginning) {
            send(
                    "organisation-registered",
                    ORGANISATIONS,
                    id,
                    0,
                    lastDay,
                    council(id, effectiveOn, after.lastDay(), null));
        }
        for (UUID id : councils.subList(0, 7)) {
            send(
                    "organisation-amended",
                    ORGANISATIONS,
                    id,
                    1,
                    lastDay,
                    council(id, before.firstDay(), lastDay, beginning.get(0).toString()));
        }
        send("subscription-cancelled", SUBSCRIPTIONS, early, 1, effectiveOn, raised.replace("INVITED", "CANCELLED"));
        subscribe(2, after, "9000.00");
        awaitAll();

        for (LocalDate day : List.of(lastDay, effectiveOn)) {
            JsonPath old = report(before, day);
            assertThat(old.getInt("councils")).isEqualTo(others + 46);
            assertThat(old.getInt("members")).isEqualTo(45);
            assertThat(old.getString("agreed.amount")).isEqualTo("230500.00");
        }
        // the day before, nobody had spoken of a new map; from the last day on, the next year is known to have it
        assertThat(report(after, lastDay.minusDays(1)).getInt("councils")).isEqualTo(others + 46);
        assertThat(report(after, lastDay).getInt("councils")).isEqualTo(others + 41);
        assertThat(report(after, lastDay).getString("expected.amount")).isEqualTo("9000.00");
        JsonPath next = report(after, effectiveOn);
        assertThat(next.getInt("councils")).isEqualTo(others + 41);
        assertThat(next.getString("expected.amount")).isEqualTo("18000.00");
        assertThat(next.getInt("members")).isEqualTo(2);
    }
}
