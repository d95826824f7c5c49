package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.endtoend.FundingOffice.assertRefused;
import static org.concordat.endtoend.FundingOffice.key;
import static org.concordat.endtoend.FundingOffice.pounds;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.concordat.local.Service;
import org.concordat.sampledata.client.Answer;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Acceptance story of events, through the public APIs of the running stack: who gets the last seats. */
@Order(24)
@ExtendWith(WithFundingOffice.class)
class LastSeatsStoryTest {
    private static final int ORGANISATIONS = 500;
    private static final int THREADS = 16;

    private static ServiceClient programme;
    private static List<String> organisations;

    @BeforeAll
    static void fiveHundredOrganisations(FundingOffice office) throws Exception {
        programme = office.partnership().machine(Service.PROGRAMME);
        Map<Integer, String> registered = new ConcurrentHashMap<>();
        Together.forEach(
                IntStream.range(0, ORGANISATIONS).boxed().toList(),
                THREADS,
                i -> registered.put(
                        i,
                        office.membership()
                                .post(
                                        "organisations",
                                        object("name", "Eager body " + i, "type", "POLICE", "subRegion", "cumbria"),
                                        key())
                                .id()));
        organisations = List.copyOf(registered.values());
        Settled.await(office.partnership());
        programme.post("event-kinds", object("code", "LAST_SEATS", "name", "Workshop"), key());
    }

    /** Where everybody pays the same, so that it does not matter who is a member. */
    private static String event() {
        return "events/"
                + programme
                        .post(
                                "events",
                                object(
                                        "kind",
                                        "LAST_SEATS",
                                        "title",
                                        "Last seats",
                                        "startsAt",
                                        "2035-11-20T09:30:00Z",
                                        "endsAt",
                                        "2035-11-20T16:00:00Z",
                                        "bookingClosesAt",
                                        "2035-11-13T17:00:00Z",
                                        "place",
                                        "Town hall",
                                        "capacity",
                                        20,
                                        "memberPrice",
                                        pounds("10.00"),
                                        "otherPrice",
                                        pounds("10.00"),
                                        "overtaking",
                                        false),
                                key())
                        .id();
    }

    private static Answer book(String event, String organisation, int places) {
        return programme.post(event + "/bookings", object("organisation", organisation, "places", places), key());
    }

    private static void cancel(String event, String booking) {
        programme.post(event + "/bookings/" + booking + "/cancellation", object(), key());
    }

    private static void amend(String event, Map<String, Object> patch) {
        programme.patch(event, patch, "*");
    }

    private static List<JsonNode> bookings(String event, String status) {
        return programme.list(event + "/bookings?status=" + status);
    }

    private static String status(String event, Answer booking) {
        return programme
                .get(event + "/bookings/" + booking.id())
                .required("status")
                .asText();
    }

    @Test
    void p4FiveHundredWantTwentySeats() throws Exception {
        String event = event();
        Together.forEach(organisations, THREADS, organisation -> book(event, organisation, 1));

        List<JsonNode> confirmed = bookings(event, "CONFIRMED");
        assertThat(confirmed)
                .hasSize(20)
                .allMatch(booking -> booking.required("number").asInt() <= 20);
        List<JsonNode> waiting = bookings(event, "WAITING");
        assertThat(waiting)
                .extracting(booking -> booking.required("number").asInt())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(21, ORGANISATIONS).boxed().toList());

        Together.forEach(
                confirmed.subList(0, 2),
                2,
                booking -> cancel(event, booking.required("id").asText()));
        assertThat(bookings(event, "CONFIRMED"))
                .extracting(booking -> booking.required("number").asInt())
                .containsExactlyElementsOf(IntStream.rangeClosed(3, 22).boxed().toList());
        assertThat(bookings(event, "WAITING")).hasSize(ORGANISATIONS - 22);
        assertRefused(409, "20 places are confirmed", () -> amend(event, object("capacity", 19)));
    }

    @Test
    void p4WhoeverDoesNotFitStopsTheLineUnlessOvertakingIsAllowed() {
        String event = event();
        Answer one = book(event, organisations.get(0), 1);
        book(event, organisations.get(1), 17);
        Answer three = book(event, organisations.get(2), 3);
        Answer last = book(event, organisations.get(3), 1);
        assertThat(status(event, three)).isEqualTo("WAITING");
        assertThat(status(event, last)).isEqualTo("WAITING");
        cancel(event, one.id());
        assertThat(status(event, three)).isEqualTo("CONFIRMED");
        assertThat(status(event, last)).isEqualTo("WAITING");

        String loose = event();
        book(loose, organisations.get(0), 18);
        Answer wide = book(loose, organisations.get(1), 3);
        Answer narrow = book(loose, organisations.get(2), 1);
        assertThat(status(loose, narrow)).isEqualTo("WAITING");
        amend(loose, object("overtaking", true));
        assertThat(status(loose, wide)).isEqualTo("WAITING");
        assertThat(status(loose, narrow)).isEqualTo("CONFIRMED");
    }

    @Test
    void p4AfterBookingClosesNobodyMovesUp() {
        String event = event();
        Answer all = book(event, organisations.get(0), 20);
        Answer waits = book(event, organisations.get(1), 1);
        amend(event, object("bookingClosesAt", "2009-01-01T00:00:00Z"));
        cancel(event, all.id());
        assertThat(status(event, waits)).isEqualTo("WAITING");
    }
}
