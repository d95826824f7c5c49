package org.concordat.programme.event.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.event.EventClerk.announced;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Origin;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.event.event.KeepingEvents;
import org.concordat.programme.event.event.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five hundred organisations want the last twenty places at once, as story P-4 has it; then they cancel in any order. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LastPlacesTest {

    private static final int ORGANISATIONS = 500;
    private static final int PLACES = 20;

    /** With bookings of different sizes: twice that many take as long as ORGANISATIONS do once. */
    private static final int CROWD = 250;

    private static final int MOST_EACH = 3;

    /** As many as there are connections to the database, so that all of them wait at the event and not before it. */
    private static final int THREADS = 16;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    BookingPlaces bookings;

    @Inject
    KeepingEvents events;

    @Inject
    Origin origin;

    private Sql sql;
    private EventId event;

    @BeforeEach
    void anEventAndManyOrganisations() {
        sql = new Sql(dataSource);
        sql.update("""
                insert into registered_organisation (id, version, name, same_name, type, sub_region, successors)
                select md5('crowd' || i)::uuid, 0, 'Council ' || i, 'council' || i, 'DISTRICT', 'crowd', '{}'
                from generate_series(1, ?) i on conflict do nothing""", ORGANISATIONS);
        event = new EventId(announced(""));
        sql.update("update event set member_price = 0, other_price = 0 where id = ?", event);
    }

    /** All of them, on real threads, each in a request of its own. */
    private <T> List<T> atOnce(List<Callable<T>> requests) throws Exception {
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var running = new ArrayList<Future<T>>();
            for (Callable<T> request : requests) {
                running.add(pool.submit(() -> inARequest(request)));
            }
            var answers = new ArrayList<T>();
            for (Future<T> each : running) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private <T> T inARequest(Callable<T> request) throws Exception {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            origin.onBehalfOf("crowd", "last-places");
            return request.call();
        } finally {
            context.terminate();
        }
    }

    /** @param sizes of the bookings; whoever comes first takes which of them is not said */
    private List<BookingView> everybodyBooks(List<Integer> sizes) throws Exception {
        List<UUID> organisations = sql.list(
                "select md5('crowd' || i)::uuid as id from generate_series(1, ?) i",
                row -> row.getObject("id", UUID.class),
                sizes.size());
        var requests = new ArrayList<Callable<BookingView>>();
        for (int i = 0; i < sizes.size(); i++) {
            var wanted = new PlacesWanted(organisations.get(i), sizes.get(i));
            requests.add(() -> bookings.book(event, wanted, EffectiveDate.TODAY));
        }
        return atOnce(requests);
    }

    private static List<BookingView> standing(List<BookingView> all, BookingStatus status) {
        return all.stream()
                .filter(booking -> booking.state().status() == status)
                .sorted(Comparator.comparing(booking -> booking.state().number()))
                .toList();
    }

    private List<Integer> confirmedNumbers() {
        return sql.list(
                "select number from booking where event = ? and status = 'CONFIRMED' order by number",
                row -> row.getInt("number"),
                event);
    }

    private Places places() {
        return events.get(event.value()).places();
    }

    @Test
    void confirmsTwentyAndLetsTheOthersWaitInTheOrderOfAcceptance() throws Exception {
        List<BookingView> all = everybodyBooks(Collections.nCopies(ORGANISATIONS, 1));
        assertThat(all.stream().map(booking -> booking.state().number()).sorted())
                .containsExactlyElementsOf(
                        Stream.iterate(1, i -> i + 1).limit(ORGANISATIONS).toList());
        assertThat(standing(all, BookingStatus.CONFIRMED))
                .hasSize(PLACES)
                .allMatch(booking -> booking.state().number() <= PLACES);
        assertThat(standing(all, BookingStatus.WAITING)).hasSize(ORGANISATIONS - PLACES);
        assertThat(places()).isEqualTo(new Places(PLACES, PLACES, ORGANISATIONS - PLACES, ORGANISATIONS));

        // whoever stands cancels, the confirmed and the waiting in any order and at once
        var cancelling = new ArrayList<>(all);
        Collections.shuffle(cancelling, new Random(4));
        List<BookingView> gone = cancelling.subList(0, 100);
        atOnce(gone.stream()
                .<Callable<BookingView>>map(booking -> () ->
                        bookings.cancel(event, new BookingId(booking.state().id()), EffectiveDate.TODAY))
                .toList());
        List<Integer> left = all.stream()
                .filter(booking -> !gone.contains(booking))
                .map(booking -> booking.state().number())
                .sorted()
                .limit(PLACES)
                .toList();
        assertThat(confirmedNumbers()).containsExactlyElementsOf(left);
        assertThat(places()).isEqualTo(new Places(PLACES, PLACES, ORGANISATIONS - gone.size() - PLACES, ORGANISATIONS));
    }

    /** Nobody is confirmed in part, nobody moves up before their turn, and no place is given twice. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void confirmsWhomTheLineRetoldByItselfConfirms(boolean overtaking) throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        sql.update("update event set overtaking = ? where id = ?", overtaking, event);
        List<BookingView> all =
                everybodyBooks(random.ints(CROWD, 1, MOST_EACH + 1).boxed().toList());
        var numbers = new HashMap<UUID, Integer>();
        var asked = new HashMap<Integer, Integer>();
        all.forEach(booking -> {
            numbers.put(booking.state().id(), booking.state().number());
            asked.put(booking.state().number(), booking.state().places());
        });
        assertThat(asked).as("one number each, seed %d", seed).hasSize(CROWD);
        var line = new RetoldLine(PLACES, overtaking, asked);
        assertStandsAs(line, seed);
        assertThat(standing(all, BookingStatus.CONFIRMED))
                .as("what they were told, seed %d", seed)
                .extracting(booking -> booking.state().number())
                .containsExactlyElementsOf(line.confirmed());

        // the confirmed are among those who cancel, so that many move up
        var cancelling = new ArrayList<>(standing(all, BookingStatus.CONFIRMED));
        List<BookingView> waiting = standing(all, BookingStatus.WAITING);
        cancelling.addAll(waiting.subList(0, CROWD / 4));
        Collections.shuffle(cancelling, random);
        atOnce(cancelling.stream()
                .<Callable<BookingView>>map(booking -> () ->
                        bookings.cancel(event, new BookingId(booking.state().id()), EffectiveDate.TODAY))
                .toList());
        List<UUID> cancelled = inTheOrderInWhichTheyWereCancelled();
        assertThat(cancelled).as("cancellations, seed %d", seed).hasSameSizeAs(cancelling);
        cancelled.forEach(booking -> line.cancel(numbers.get(booking)));
        assertStandsAs(line, seed);
    }

    private void assertStandsAs(RetoldLine line, long seed) {
        assertThat(confirmedNumbers()).as("confirmed, seed %d", seed).containsExactlyElementsOf(line.confirmed());
        assertThat(line.taken()).as("taken, seed %d", seed).isLessThanOrEqualTo(PLACES);
        assertThat(places())
                .as("places, seed %d", seed)
                .isEqualTo(new Places(PLACES, line.taken(), line.waitedFor(), CROWD));
    }

    /** History is written while the event is locked, so that it is numbered in the order of the commits. */
    private List<UUID> inTheOrderInWhichTheyWereCancelled() {
        return sql.list("""
                select h.aggregate_id from history h join booking b on b.id = h.aggregate_id
                where b.event = ? and h.action = 'booking-cancelled' order by h.seq""", row -> row.getObject("aggregate_id", UUID.class), event);
    }
}
