package org.concordat.programme.event;

import static org.concordat.programme.Api.officer;
import static org.concordat.programme.event.EventClerk.announce;
import static org.concordat.programme.event.EventClerk.at;
import static org.concordat.programme.event.EventClerk.body;
import static org.concordat.programme.event.EventClerk.id;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** The few requests that most tests of bookings begin with. */
public final class BookingClerk {

    private BookingClerk() {}

    /** @param more further properties, each with a comma before it */
    public static ValidatableResponse book(RequestSpecification who, UUID event, UUID organisation, String more) {
        return who.body("{\"organisation\":\"%s\"%s}".formatted(organisation, more))
                .post(at(event) + "/bookings")
                .then();
    }

    /** Where the booking is. */
    public static String booked(UUID event, UUID organisation, int places) {
        return booked(event, organisation, ",\"places\":%d".formatted(places));
    }

    /** The same for an event that is over. */
    public static String bookedIn2008(UUID event, UUID organisation, int places) {
        return booked(event, organisation, ",\"places\":%d,\"effectiveOn\":\"2008-10-20\"".formatted(places));
    }

    private static String booked(UUID event, UUID organisation, String more) {
        return at(event) + "/bookings/"
                + id(book(officer(), event, organisation, more).statusCode(201));
    }

    /** An event of November 2008. */
    public static UUID eventOf2008() {
        return id(announce(body("").replace("2035", "2008")).statusCode(201));
    }

    public static ValidatableResponse cancel(String booking) {
        return officer().post(booking + "/cancellation").then();
    }

    public static ValidatableResponse attended(String booking, int attended) {
        return officer()
                .body("{\"attended\":%d}".formatted(attended))
                .post(booking + "/attendance")
                .then();
    }

    public static ValidatableResponse rated(RequestSpecification who, String booking, int answers, int points) {
        return who.body("{\"answers\":%d,\"points\":%d}".formatted(answers, points))
                .post(booking + "/feedback")
                .then();
    }
}
