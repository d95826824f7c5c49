package org.concordat.programme.event.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.event.BookingClerk.booked;
import static org.concordat.programme.event.BookingClerk.bookedIn2008;
import static org.concordat.programme.event.BookingClerk.cancel;
import static org.concordat.programme.event.BookingClerk.eventOf2008;
import static org.concordat.programme.event.EventClerk.amend;
import static org.concordat.programme.event.EventClerk.announced;
import static org.concordat.programme.event.EventClerk.at;
import static org.concordat.programme.event.EventClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ChargeResourceTest {

    private static final String CHARGES = "/programme/v1/event-charges";

    @Inject
    AgroalDataSource dataSource;

    private UUID member;
    private UUID other;

    @BeforeEach
    void aMemberAndAnother() {
        var membership = new Membership(dataSource);
        member = membership.organisation("cheshire");
        other = membership.organisation("cheshire");
        membership.subscription(member, "2008-09", "AGREED", "2008-04-01");
        membership.subscriptionOfToday(member);
    }

    @Test
    void listsWhatIsToBeInvoicedByYearAndOrganisationAsJsonAndCsv() {
        bookedIn2008(eventOf2008(), member, 2);
        UUID coming = announced("");
        booked(coming, member, 18);
        // waits, so it owes nothing
        booked(coming, other, 3);
        String ours = CHARGES + "?organisation=" + member;
        as(Roles.FINANCE_OFFICER)
                .get(ours)
                .then()
                .statusCode(200)
                .body("items.charge.amount", contains("100.00", "900.00"))
                .body("items.priceEach.amount", everyItem(equalTo("50.00")))
                .body("items[1].event", equalTo(coming.toString()))
                .body("items[0].title", equalTo("Sharing a payroll"));
        officer().get(ours + "&financialYear=2008-09").then().body("items.places", contains(2));
        officer().get(ours + "&financialYear=2035-36").then().body("items.places", contains(18));
        officer().get(ours + "&financialYear=2007-08").then().body("items", hasSize(0));
        officer().get(CHARGES + "?organisation=" + other).then().body("items", hasSize(0));
        officer().get(CHARGES + "?financialYear=2035-36").then().body("items.organisation", hasItem(member.toString()));
        assertThat(officer()
                        .get(CHARGES + ".csv?organisation=" + member)
                        .asString()
                        .lines())
                .hasSize(3);
    }

    @Test
    void chargesWhatWasCancelledAfterBookingClosedAndNothingBefore() {
        UUID event = announced("");
        cancel(booked(event, member, 1)).statusCode(200);
        String late = booked(event, other, 1);
        amend(event, "{\"bookingClosesAt\":\"2009-01-01T00:00:00Z\"}").statusCode(200);
        cancel(late).statusCode(200);
        officer().get(CHARGES + "?organisation=" + member).then().body("items", hasSize(0));
        officer()
                .get(CHARGES + "?organisation=" + other)
                .then()
                .body("items.status", contains("CANCELLED"))
                .body("items.charge.amount", contains("80.00"));
    }

    @Test
    void chargesNothingOfAnEventThatIsCancelledNotEvenWhatWasCancelledLate() {
        UUID event = announced("");
        String late = booked(event, other, 1);
        amend(event, "{\"bookingClosesAt\":\"2009-01-01T00:00:00Z\"}").statusCode(200);
        cancel(late).statusCode(200).body("charge.amount", equalTo("80.00"));
        officer()
                .body("{\"reason\":\"Snow\"}")
                .post(at(event) + "/cancellation")
                .then()
                .statusCode(200);
        officer().get(CHARGES + "?organisation=" + other).then().body("items", hasSize(0));
        officer().get(late).then().body("status", equalTo("CANCELLED")).body("charge.amount", equalTo("0.00"));
        officer()
                .get(late + "/history")
                .then()
                .body("items.action", contains("booking-confirmed", "booking-cancelled", "booking-waived"))
                .body("items[2].reason", equalTo("Snow"));
        EventContract.own()
                .assertKept(Kafka.awaitEvent(
                        "programme.bookings",
                        "concordat.programme.booking-waived.v1",
                        UUID.fromString(late.substring(late.lastIndexOf('/') + 1))));
    }

    @Test
    void anOrganisationsUserSeesWhatItsOwnOrganisationOwes() {
        booked(announced(""), other, 1);
        user(member)
                .get(CHARGES + "?organisation=" + other)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        user(other).get(CHARGES).then().body("items.organisation", contains(other.toString()));
        user(member).get("/programme/v1/event-bookings").then().body("items", hasSize(0));
        user(other).get("/programme/v1/event-bookings").then().body("items.status", contains("CONFIRMED"));
        as(Roles.ASSESSOR).get(CHARGES).then().statusCode(403);
    }
}
