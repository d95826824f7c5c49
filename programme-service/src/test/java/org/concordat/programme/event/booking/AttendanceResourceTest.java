package org.concordat.programme.event.booking;

import static org.concordat.programme.Api.officer;
import static org.concordat.programme.event.BookingClerk.attended;
import static org.concordat.programme.event.BookingClerk.booked;
import static org.concordat.programme.event.BookingClerk.bookedIn2008;
import static org.concordat.programme.event.BookingClerk.eventOf2008;
import static org.concordat.programme.event.BookingClerk.rated;
import static org.concordat.programme.event.EventClerk.announced;
import static org.concordat.programme.event.EventClerk.at;
import static org.concordat.programme.event.EventClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AttendanceResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private UUID first;
    private UUID second;

    @BeforeEach
    void twoMembers() {
        var membership = new Membership(dataSource);
        first = membership.organisation("cheshire");
        second = membership.organisation("cheshire");
        membership.subscription(first, "2008-09", "AGREED", "2008-04-01");
        membership.subscriptionOfToday(first);
    }

    private static void told(String fact, String booking) {
        UUID id = UUID.fromString(booking.substring(booking.lastIndexOf('/') + 1));
        EventContract.own()
                .assertKept(Kafka.awaitEvent("programme.bookings", "concordat.programme.%s.v1".formatted(fact), id));
    }

    @Test
    void countsPlacesPeopleOrganisationsAndWhatTheySaidOnAverage() {
        UUID event = eventOf2008();
        String three = bookedIn2008(event, first, 3);
        String two = bookedIn2008(event, second, 2);
        officer()
                .get(at(event) + "/turnout")
                .then()
                .statusCode(200)
                .body("places", equalTo(5))
                .body("attended", equalTo(0))
                .body("organisations", equalTo(2))
                .body("answers", equalTo(0))
                .body("meanPoints", nullValue());
        attended(three, 3).statusCode(200).body("attended", equalTo(3));
        attended(two, 0).statusCode(200);
        told("booking-attended", three);
        rated(user(first), three, 3, 11)
                .statusCode(200)
                .body("feedback.answers", equalTo(3))
                .body("feedback.points", equalTo(11));
        told("booking-rated", three);
        user(second)
                .get(at(event) + "/turnout")
                .then()
                .body("places", equalTo(5))
                .body("attended", equalTo(3))
                .body("organisations", equalTo(2))
                .body("organisationsAttending", equalTo(1))
                .body("answers", equalTo(3))
                .body("meanPoints", equalTo("3.67"));
        officer().get(at(UUID.randomUUID()) + "/turnout").then().statusCode(404);
    }

    @Test
    void refusesAttendanceAbovePlacesAndBeforeTheStart() {
        String booking = bookedIn2008(eventOf2008(), first, 2);
        attended(booking, 3)
                .statusCode(422)
                .body("type", endsWith("attendance-above-places"))
                .body("errors.pointer", contains("/attended"));
        attended(booking, 2).statusCode(200);
        attended(booking, 1).statusCode(200).body("attended", equalTo(1));
        attended(booked(announced(""), first, 2), 1).statusCode(422).body("type", endsWith("event-not-held-yet"));
        attended(booking, -1).statusCode(400);
    }

    @Test
    void refusesFeedbackWithoutAttendance() {
        String booking = bookedIn2008(eventOf2008(), first, 2);
        rated(user(first), booking, 1, 5).statusCode(422).body("type", endsWith("feedback-without-attendance"));
        attended(booking, 1).statusCode(200);
        rated(user(first), booking, 2, 9).statusCode(422).body("type", endsWith("more-answers-than-attended"));
        rated(user(first), booking, 1, 6).statusCode(422).body("type", endsWith("points-beyond-answers"));
        rated(user(first), booking, 1, 5).statusCode(200);
        rated(user(first), booking, 1, 4).statusCode(200).body("feedback.points", equalTo(4));
    }

    @Test
    void officersRecordWhoCameAndEachOrganisationSaysHowItWas() {
        UUID event = eventOf2008();
        String booking = bookedIn2008(event, first, 2);
        user(first)
                .body("{\"attended\":1}")
                .post(booking + "/attendance")
                .then()
                .statusCode(403);
        attended(booking, 1).statusCode(200);
        rated(user(second), booking, 1, 1).statusCode(404);
        String elsewhere = at(eventOf2008()) + booking.substring(booking.indexOf("/bookings"));
        attended(elsewhere, 1).statusCode(404);
        rated(officer(), elsewhere, 1, 1).statusCode(404);
    }
}
