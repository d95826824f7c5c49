package org.concordat.programme.event.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.event.BookingClerk.book;
import static org.concordat.programme.event.BookingClerk.booked;
import static org.concordat.programme.event.BookingClerk.bookedIn2008;
import static org.concordat.programme.event.BookingClerk.cancel;
import static org.concordat.programme.event.BookingClerk.eventOf2008;
import static org.concordat.programme.event.EventClerk.amend;
import static org.concordat.programme.event.EventClerk.announce;
import static org.concordat.programme.event.EventClerk.announced;
import static org.concordat.programme.event.EventClerk.at;
import static org.concordat.programme.event.EventClerk.body;
import static org.concordat.programme.event.EventClerk.id;
import static org.concordat.programme.event.EventClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
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
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BookingResourceTest {

    private static final String TOPIC = "programme.bookings";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID member;
    private UUID other;

    @BeforeEach
    void aMemberAndAnother() {
        membership = new Membership(dataSource);
        member = membership.organisation("cheshire");
        other = membership.organisation("cheshire");
        membership.subscription(member, "2008-09", "AGREED", "2008-04-01");
        membership.subscriptionOfToday(member);
    }

    private static void stands(String booking, String status, String charge) {
        officer().get(booking).then().body("status", equalTo(status)).body("charge.amount", equalTo(charge));
    }

    private static void told(String fact, String booking) {
        UUID id = UUID.fromString(booking.substring(booking.lastIndexOf('/') + 1));
        EventContract.own().assertKept(Kafka.awaitEvent(TOPIC, "concordat.programme.%s.v1".formatted(fact), id));
    }

    @Test
    void confirmsAMembersPlacesAtTheMembersPrice() {
        UUID event = announced("");
        String location = book(user(member), event, member, ",\"places\":2")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("CONFIRMED"))
                .body("number", equalTo(1))
                .body("priceEach.amount", equalTo("50.00"))
                .body("charge.amount", equalTo("100.00"))
                .extract()
                .header("Location");
        user(member).get(location).then().statusCode(200).body("organisation", equalTo(member.toString()));
        told("booking-confirmed", location);
        officer()
                .get(at(event))
                .then()
                .body("places.confirmed", equalTo(2))
                .body("places.waiting", equalTo(0))
                .body("version", equalTo(0));
    }

    @Test
    void asksTheOtherPriceOfWhoeverIsNoMemberOnTheDayOfBooking() {
        UUID event = eventOf2008();
        book(officer(), event, other, ",\"places\":1,\"effectiveOn\":\"2008-10-20\"")
                .statusCode(201)
                .body("bookedOn", equalTo("2008-10-20"))
                .body("priceEach.amount", equalTo("80.00"));
        UUID joining = membership.organisation("cheshire");
        membership.subscription(joining, "2008-09", "AGREED", "2008-10-20");
        UUID another = eventOf2008();
        book(officer(), another, joining, ",\"places\":1,\"effectiveOn\":\"2008-10-19\"")
                .body("priceEach.amount", equalTo("80.00"));
        book(officer(), event, joining, ",\"places\":1,\"effectiveOn\":\"2008-10-20\"")
                .body("priceEach.amount", equalTo("50.00"));
    }

    @Test
    void keepsThePriceOfTheDayOfBookingWhoeverIsAMemberWhenItMovesUp() {
        UUID leaving = membership.organisation("cheshire");
        UUID subscription = UUID.randomUUID();
        subscribed(leaving, subscription, 1, "agreed", "AGREED");
        UUID event = announced("");
        String first = booked(event, member, 20);
        String joins = booked(event, other, 1);
        String leaves = booked(event, leaving, 1);
        membership.subscriptionOfToday(other);
        subscribed(leaving, subscription, 2, "withdrawn", "WITHDRAWN");
        cancel(first).statusCode(200);
        stands(joins, "CONFIRMED", "80.00");
        stands(leaves, "CONFIRMED", "50.00");
        // while another event asks them for what they are now
        UUID another = announced("");
        stands(booked(another, other, 1), "CONFIRMED", "50.00");
        stands(booked(another, leaving, 1), "CONFIRMED", "80.00");
    }

    /** From the first day of this year on. */
    private void subscribed(UUID organisation, UUID subscription, long version, String fact, String status) {
        FinancialYear year = FinancialYear.containing(today());
        membership.tell(
                Membership.SUBSCRIPTIONS,
                "concordat.membership.subscription-%s.v1".formatted(fact),
                subscription,
                version,
                year.firstDay().toString(),
                Membership.subscriptionState(organisation, year.toString(), status));
    }

    @Test
    void refusesToGuessWhoIsAMemberUnlessAllPayTheSame() {
        UUID event = id(announce(body("").replace("2035", "1998")).statusCode(201));
        book(officer(), event, member, ",\"places\":1,\"effectiveOn\":\"1998-10-20\"")
                .statusCode(409)
                .body("type", endsWith("membership-not-told"));
        amend(event, "{\"otherPrice\":{\"amount\":\"50.00\",\"currency\":\"GBP\"}}")
                .statusCode(200);
        book(officer(), event, member, ",\"places\":1,\"effectiveOn\":\"1998-10-20\"")
                .statusCode(201)
                .body("priceEach.amount", equalTo("50.00"));
    }

    @Test
    void letsWaitWholeAndMovesUpWhenPlacesAreFreed() {
        UUID event = announced("");
        String first = booked(event, member, 18);
        String waits = booked(event, other, 3);
        stands(waits, "WAITING", "0.00");
        told("booking-waiting", waits);
        String small = booked(event, membership.organisation("cheshire"), 1);
        stands(small, "WAITING", "0.00");
        cancel(first).statusCode(200).body("status", equalTo("CANCELLED")).body("charge.amount", equalTo("0.00"));
        stands(waits, "CONFIRMED", "240.00");
        stands(small, "CONFIRMED", "80.00");
        told("booking-moved-up", waits);
        told("booking-cancelled", first);
        officer().get(at(event)).then().body("places.confirmed", equalTo(4)).body("places.waiting", equalTo(0));
        officer().get(waits + "/history").then().body("items.action", contains("booking-waiting", "booking-moved-up"));
    }

    @Test
    void movesUpWhenAnEventGrowsOrAllowsOvertaking() {
        UUID event = announced("");
        booked(event, member, 18);
        String three = booked(event, other, 3);
        String one = booked(event, membership.organisation("cheshire"), 1);
        amend(event, "{\"overtaking\":true}").statusCode(200);
        stands(three, "WAITING", "0.00");
        stands(one, "CONFIRMED", "80.00");
        amend(event, "{\"capacity\":22}").statusCode(200).body("places.confirmed", equalTo(22));
        stands(three, "CONFIRMED", "240.00");
        amend(event, "{\"capacity\":21}").statusCode(409).body("type", endsWith("capacity-below-confirmed"));
        amend(event, "{\"capacity\":22,\"title\":\"Payroll\"}").statusCode(200);
    }

    @Test
    void anEventIsNotMadeSmallerThanABookingThatWaitsUntilThatIsCancelled() {
        UUID event = announced("");
        booked(event, member, 5);
        String waits = booked(event, other, 18);
        amend(event, "{\"capacity\":17}").statusCode(409).body("type", endsWith("capacity-below-waiting"));
        amend(event, "{\"capacity\":18}").statusCode(200);
        cancel(waits).statusCode(200);
        amend(event, "{\"capacity\":5}").statusCode(200);
    }

    @Test
    void chargesWhoeverCancelsTooLateAndMovesNobodyUpThen() {
        UUID event = announced("");
        String late = booked(event, member, 20);
        String waits = booked(event, other, 1);
        // booking closes while the event is still to come
        amend(event, "{\"bookingClosesAt\":\"2009-01-01T00:00:00Z\"}").statusCode(200);
        cancel(late).statusCode(200).body("status", equalTo("CANCELLED")).body("charge.amount", equalTo("1000.00"));
        stands(waits, "WAITING", "0.00");
        book(officer(), event, membership.organisation("cheshire"), ",\"places\":1")
                .statusCode(409)
                .body("type", endsWith("booking-closed"));
        cancel(waits).statusCode(200).body("charge.amount", equalTo("0.00"));
    }

    @Test
    void endsAllBookingsOfAnEventThatIsCancelled() {
        UUID event = announced("");
        String confirmed = booked(event, member, 20);
        String waiting = booked(event, other, 1);
        officer()
                .body("{\"reason\":\"Snow\"}")
                .post(at(event) + "/cancellation")
                .then()
                .statusCode(200)
                .body("places.confirmed", equalTo(0))
                .body("places.waiting", equalTo(0));
        stands(confirmed, "CANCELLED", "0.00");
        stands(waiting, "CANCELLED", "0.00");
        book(officer(), event, member, ",\"places\":1").statusCode(409).body("type", endsWith("step-not-allowed"));
    }

    @Test
    void refusesASecondBookingMoreThanThereIsAndWhoIsUnknown() {
        UUID event = announced("");
        String first = booked(event, member, 1);
        book(officer(), event, member, ",\"places\":1").statusCode(409).body("type", endsWith("booked-already"));
        cancel(first).statusCode(200);
        book(officer(), event, member, ",\"places\":2").statusCode(201).body("number", equalTo(2));
        book(officer(), event, other, ",\"places\":21")
                .statusCode(422)
                .body("type", endsWith("more-places-than-there-are"))
                .body("errors.pointer", contains("/places"));
        book(officer(), event, UUID.randomUUID(), ",\"places\":1")
                .statusCode(422)
                .body("type", endsWith("unknown-organisation"));
        book(officer(), event, other, ",\"places\":0").statusCode(400);
        book(officer(), UUID.randomUUID(), other, ",\"places\":1").statusCode(404);
        cancel(first).statusCode(409);
    }

    @Test
    void anOrganisationsUserBooksForItsOwnOrganisationAsOfTodayAlone() {
        UUID event = announced("");
        book(user(member), event, other, ",\"places\":1").statusCode(404);
        book(user(member), event, member, ",\"places\":1,\"effectiveOn\":\"2008-10-20\"")
                .statusCode(422)
                .body("type", endsWith("officers-book-for-other-days"));
        String theirs = booked(event, other, 1);
        user(member).get(theirs).then().statusCode(404);
        user(member).get(theirs + "/history").then().statusCode(404);
        user(member).post(theirs + "/cancellation").then().statusCode(404);
        user(member).get(at(event) + "/bookings").then().body("items", hasSize(0));
        user(member).get(at(event) + "/bookings?organisation=" + other).then().body("items", hasSize(0));
        user(other).post(theirs + "/cancellation").then().statusCode(200);
        as(Roles.AUDITOR)
                .body("{\"organisation\":\"%s\",\"places\":1}".formatted(member))
                .post(at(event) + "/bookings")
                .then()
                .statusCode(403);
    }

    @Test
    void findsABookingAtItsOwnEventAlone() {
        String booking = booked(announced(""), member, 1);
        UUID elsewhere = announced("");
        officer()
                .get(at(elsewhere) + booking.substring(booking.indexOf("/bookings")))
                .then()
                .statusCode(404);
    }

    @Test
    void listsTheBookingsOfAnEventInTheOrderOfAcceptanceAsJsonAndCsv() {
        UUID event = announced("");
        booked(event, member, 20);
        booked(event, other, 1);
        String list = at(event) + "/bookings";
        officer().get(list).then().body("items.number", contains(1, 2));
        officer().get(list + "?status=WAITING").then().body("items.status", everyItem(equalTo("WAITING")));
        officer().get(list + "?organisation=" + other).then().body("items.organisation", contains(other.toString()));
        officer().get(list + "?limit=1").then().body("items.number", contains(1));
        assertThat(officer().get(list + ".csv").asString().lines()).hasSize(3);
        officer().get(at(UUID.randomUUID()) + "/bookings").then().statusCode(404);
    }

    @Test
    void refusesADayToComeAndACancellationAfterTheStart() {
        UUID event = announced("");
        book(officer(), event, member, ",\"places\":1,\"effectiveOn\":\"2035-01-01\"")
                .statusCode(422)
                .body("type", endsWith("not-yet"));
        UUID over = eventOf2008();
        String booking = bookedIn2008(over, member, 1);
        cancel(booking).statusCode(409).body("type", endsWith("event-started"));
    }
}
