package org.concordat.programme.event.succession;

import static org.awaitility.Awaitility.await;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.event.BookingClerk.attended;
import static org.concordat.programme.event.BookingClerk.booked;
import static org.concordat.programme.event.BookingClerk.bookedIn2008;
import static org.concordat.programme.event.BookingClerk.cancel;
import static org.concordat.programme.event.BookingClerk.eventOf2008;
import static org.concordat.programme.event.BookingClerk.rated;
import static org.concordat.programme.event.EventClerk.amend;
import static org.concordat.programme.event.EventClerk.announce;
import static org.concordat.programme.event.EventClerk.announced;
import static org.concordat.programme.event.EventClerk.at;
import static org.concordat.programme.event.EventClerk.body;
import static org.concordat.programme.event.EventClerk.id;
import static org.concordat.programme.event.EventClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BookingSuccessionEventsTest {

    private static final String SLIDES = "https://example.org/slides";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID county;
    private UUID unitary;

    @BeforeEach
    void aCountyAndWhatFollowsIt() {
        membership = new Membership(dataSource);
        county = membership.organisation("cheshire");
        unitary = membership.organisation("cheshire");
        membership.subscription(county, "2008-09", "AGREED", "2008-04-01");
        membership.subscriptionOfToday(county);
    }

    private static void awaitOwner(String booking, UUID organisation) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> officer().get(booking).path("organisation").equals(organisation.toString()));
    }

    @Test
    void bookingsAndWaitingPlacesGoToTheNamedSuccessorInTheirOrder() {
        UUID event = announced("");
        UUID others = membership.organisation("cheshire");
        String confirmed = booked(event, others, 20);
        String waits = booked(event, county, 2);
        String last = booked(event, unitary, 1);
        membership.end(county, "cheshire", "2009-03-31", unitary);
        awaitOwner(waits, unitary);
        UUID id = UUID.fromString(waits.substring(waits.lastIndexOf('/') + 1));
        EventContract.own()
                .assertKept(Kafka.awaitEvent("programme.bookings", "concordat.programme.booking-passed-on.v1", id));
        user(county).get(waits).then().statusCode(404);
        // it keeps both, each in its place
        user(unitary).get(at(event) + "/bookings").then().body("items.number", contains(2, 3));
        officer()
                .get(waits + "/history")
                .then()
                .body("items.action", contains("booking-waiting", "booking-passed-on"))
                .body("items[1].effectiveOn", equalTo("2009-04-01"))
                .body("items[1].reason", equalTo("Reorganisation"));
        cancel(confirmed).statusCode(200);
        officer().get(waits).then().body("status", equalTo("CONFIRMED"));
        officer().get(last).then().body("status", equalTo("CONFIRMED"));
    }

    @Test
    void anOrganisationThatFollowsTwoWhoBookedIsCountedOnce() {
        UUID district = membership.organisation("cheshire");
        UUID event = announced("");
        String counties = booked(event, county, 2);
        String districts = booked(event, district, 3);
        turnout(event).body("organisations", equalTo(2));
        membership.end(county, "cheshire", "2009-03-31", unitary);
        membership.end(district, "cheshire", "2009-03-31", unitary);
        awaitOwner(counties, unitary);
        awaitOwner(districts, unitary);
        turnout(event).body("places", equalTo(5)).body("organisations", equalTo(1));
    }

    private static ValidatableResponse turnout(UUID event) {
        return officer().get(at(event) + "/turnout").then().statusCode(200);
    }

    @Test
    void whoAttendedWhatTheySaidAndWhatTheyTookUpStayUnderTheOldId() {
        // after the last day of the county, of which membership tells too late
        UUID event = id(announce(body(",\"materials\":[{\"title\":\"Slides\",\"link\":\"%s\"}]".formatted(SLIDES))
                        .replace("2035", "2009"))
                .statusCode(201));
        String attended = bookedIn2008(event, county, 2);
        attended(attended, 2).statusCode(200);
        rated(officer(), attended, 1, 4).statusCode(200);
        String takeUp = "/programme/v1/material-take-ups/"
                + id(officer()
                        .body("{\"event\":\"%s\",\"link\":\"%s\",\"organisation\":\"%s\",\"takenUpOn\":\"2009-12-01\"}"
                                .formatted(event, SLIDES, county))
                        .post("/programme/v1/material-take-ups")
                        .then()
                        .statusCode(201));
        String open = booked(announced(""), county, 1);
        membership.end(county, "cheshire", "2009-03-31", unitary);
        awaitOwner(open, unitary);
        officer()
                .get(attended)
                .then()
                .body("organisation", equalTo(county.toString()))
                .body("feedback.points", equalTo(4));
        officer().get(takeUp).then().body("organisation", equalTo(county.toString()));
    }

    @Test
    void whatIsOverStaysUnderTheOldId() {
        String over = bookedIn2008(eventOf2008(), county, 1);
        UUID event = announced("");
        String given = booked(event, county, 1);
        cancel(given).statusCode(200);
        String open = booked(event, county, 2);
        membership.end(county, "cheshire", "2009-03-31", unitary);
        awaitOwner(open, unitary);
        officer().get(over).then().body("organisation", equalTo(county.toString()));
        officer().get(given).then().body("organisation", equalTo(county.toString()));
        amend(event, "{\"capacity\":2}").statusCode(200);
    }
}
