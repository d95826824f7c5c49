package org.concordat.programme.event.booking;

import static org.concordat.programme.Api.officer;
import static org.concordat.programme.event.BookingClerk.booked;
import static org.concordat.programme.event.EventClerk.announced;
import static org.concordat.programme.event.EventClerk.at;
import static org.concordat.programme.event.EventClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class GroupBookingResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private UUID first;
    private UUID second;
    private UUID third;

    @BeforeEach
    void three() {
        var membership = new Membership(dataSource);
        first = membership.organisation("cheshire");
        second = membership.organisation("cheshire");
        third = membership.organisation("cheshire");
        membership.subscriptionOfToday(first);
    }

    private static String place(UUID organisation, int places) {
        return "{\"organisation\":\"%s\",\"places\":%d}".formatted(organisation, places);
    }

    private static ValidatableResponse book(RequestSpecification who, UUID event, String... bookings) {
        return who.body("{\"bookings\":[%s]}".formatted(String.join(",", bookings)))
                .post(at(event) + "/group-bookings")
                .then();
    }

    @Test
    void confirmsEachWholeLetsItWaitWholeOrRefusesItByItself() {
        UUID event = announced("");
        UUID nobody = UUID.randomUUID();
        booked(event, third, 1);
        book(officer(), event, place(first, 18), place(nobody, 1), place(third, 1), place(second, 2))
                .statusCode(200)
                .body("lines.outcome", contains("CONFIRMED", "REFUSED", "REFUSED", "WAITING"))
                .body("lines.refusal", contains(null, "unknown-organisation", "booked-already", null))
                .body("lines[0].booking", notNullValue())
                .body("lines[1].booking", nullValue())
                .body("lines[2].detail", notNullValue());
        officer().get(at(event)).then().body("places.confirmed", equalTo(19)).body("places.waiting", equalTo(2));
        officer()
                .get(at(event) + "/bookings")
                .then()
                .body("items.organisation", contains(third.toString(), first.toString(), second.toString()))
                .body("items.number", contains(1, 2, 3));
    }

    @Test
    void isForOfficersAndKnownEventsAlone() {
        UUID event = announced("");
        book(user(first), event, place(first, 1)).statusCode(403);
        book(officer(), UUID.randomUUID(), place(first, 1)).statusCode(404);
        book(officer(), event).statusCode(400);
        book(officer(), event, place(first, 0)).statusCode(400);
        officer().get(at(event) + "/bookings").then().body("items", hasSize(0));
    }
}
