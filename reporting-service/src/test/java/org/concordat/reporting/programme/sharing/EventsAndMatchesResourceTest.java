package org.concordat.reporting.programme.sharing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.programme.sharing.BookingFacts.Feedback;
import org.concordat.reporting.programme.sharing.MatchStepFacts.Match;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EventsAndMatchesResourceTest {

    private static final String REPORT = "/reporting/v1/reports/events-and-matches";

    @Inject
    Told told;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();

    private RequestSpecification as(String token) {
        return given().auth().oauth2(token).queryParam("financialYear", year.toString());
    }

    private RequestSpecification boardMember() {
        return as(Tokens.person(Roles.BOARD_MEMBER));
    }

    @Test
    void showsWhatWasSharedInJsonAndCsvAsAtAndAsKnownAt() {
        UUID event = UUID.randomUUID();
        Instant morning = Instant.parse(year.lastDay() + "T09:00:00Z");
        told.that("programme.events", new EventFacts.Told(event, null, null, null, morning, "HELD"));
        told.that(
                "programme.bookings",
                new BookingFacts.Told(event, UUID.randomUUID(), 3, "CONFIRMED", 2, new Feedback(2, 9)));
        told.that(
                "programme.matches", new Match(UUID.randomUUID(), UUID.randomUUID(), year.lastDay(), null, null, null));
        boardMember()
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("programmes.size()", equalTo(1))
                .body("programmes[0].code", nullValue())
                .body("programmes[0].places", equalTo(3))
                .body("total.events", equalTo(1))
                .body("total.attended", equalTo(2))
                .body("total.organisations", equalTo(1))
                .body("total.answers", equalTo(2))
                .body("total.matchesOffered", equalTo(1))
                .body("total.adoptions", equalTo(0));
        String csv = boardMember()
                .get(REPORT + ".csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("meanPoints", "matchesWithOutcome", "4.5");
        boardMember()
                .queryParam("asAt", "1800-01-01")
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("total.events", equalTo(0))
                .body("total.matchesOffered", equalTo(0));
        boardMember()
                .queryParam("knownAt", "1949-01-01T00:00:00Z")
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("total.events", equalTo(0));
    }

    @Test
    void showsNothingOfAYearThatNothingIsKnownOf() {
        boardMember()
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("programmes.size()", equalTo(0))
                .body("total.meanPoints", nullValue());
    }
}
