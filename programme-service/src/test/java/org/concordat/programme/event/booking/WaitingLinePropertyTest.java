package org.concordat.programme.event.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.concordat.programme.event.event.Places;

/** Whatever is booked and cancelled in whatever order, as the use cases do it. */
class WaitingLinePropertyTest {

    private static final Instant CLOSING = Instant.parse("2008-11-13T17:00:00Z");

    /** One event with those who booked it, in the order in which they were accepted. */
    private static final class Hall {

        private final boolean overtaking;
        private final Map<UUID, Integer> asked = new LinkedHashMap<>();
        private final List<UUID> confirmed = new ArrayList<>();
        private final List<Waiting> waiting = new ArrayList<>();
        private Places places;

        Hall(int capacity, boolean overtaking) {
            places = Places.of(capacity);
            this.overtaking = overtaking;
        }

        void book(int wanted) {
            UUID booking = UUID.randomUUID();
            asked.put(booking, wanted);
            if (places.admit(wanted, overtaking)) {
                places = places.confirming(wanted);
                confirmed.add(booking);
            } else {
                places = places.queueing(wanted);
                waiting.add(new Waiting(booking, wanted));
            }
        }

        /** @param which of those that stand */
        void cancel(int which, Instant now) {
            if (confirmed.size() + waiting.size() == 0) {
                return;
            }
            int index = which % (confirmed.size() + waiting.size());
            if (index < confirmed.size()) {
                places = places.freeing(asked.get(confirmed.remove(index)));
            } else {
                places = places.leaving(waiting.remove(index - confirmed.size()).places());
            }
            for (Waiting next : new WaitingLine(waiting, overtaking, CLOSING).movingUp(places.free(), now)) {
                waiting.remove(next);
                confirmed.add(next.booking());
                places = places.movingUp(next.places());
            }
        }
    }

    /** Positive numbers book that many places, the others cancel. */
    private static Hall after(int capacity, boolean overtaking, List<Integer> steps, Instant now) {
        var hall = new Hall(capacity, overtaking);
        for (int step : steps) {
            if (step > 0) {
                hall.book(Math.min(step, capacity));
            } else {
                hall.cancel(-step, now);
            }
            int taken = hall.confirmed.stream().mapToInt(hall.asked::get).sum();
            assertThat(taken).isEqualTo(hall.places.confirmed()).isLessThanOrEqualTo(capacity);
            assertThat(hall.waiting.stream().mapToInt(Waiting::places).sum()).isEqualTo(hall.places.waiting());
        }
        return hall;
    }

    @Property
    void noPlaceIsGivenTwice(
            @ForAll @IntRange(min = 1, max = 12) int capacity,
            @ForAll boolean overtaking,
            @ForAll @Size(max = 60) List<@IntRange(min = -30, max = 6) Integer> steps) {
        after(capacity, overtaking, steps, CLOSING.minusMillis(1));
    }

    @Property
    void whoeverIsFirstInTheLineDoesNotFit(
            @ForAll @IntRange(min = 1, max = 12) int capacity,
            @ForAll @Size(max = 60) List<@IntRange(min = -30, max = 6) Integer> steps) {
        Hall hall = after(capacity, false, steps, CLOSING.minusMillis(1));
        if (!hall.waiting.isEmpty()) {
            assertThat(hall.waiting.get(0).places()).isGreaterThan(hall.places.free());
        }
    }

    @Property
    void nobodyWaitsWhoFitsWhereOvertakingIsAllowed(
            @ForAll @IntRange(min = 1, max = 12) int capacity,
            @ForAll @Size(max = 60) List<@IntRange(min = -30, max = 6) Integer> steps) {
        Hall hall = after(capacity, true, steps, CLOSING.minusMillis(1));
        assertThat(hall.waiting).allMatch(each -> each.places() > hall.places.free());
    }

    @Property
    void whoeverIsConfirmedCameBeforeWhoeverWaits(
            @ForAll @IntRange(min = 1, max = 12) int capacity,
            @ForAll @Size(max = 60) List<@IntRange(min = -30, max = 6) Integer> steps) {
        Hall hall = after(capacity, false, steps, CLOSING.minusMillis(1));
        List<UUID> order = List.copyOf(hall.asked.keySet());
        for (UUID confirmed : hall.confirmed) {
            assertThat(hall.waiting).allMatch(each -> order.indexOf(each.booking()) > order.indexOf(confirmed));
        }
    }

    @Property
    void nobodyMovesUpOnceBookingHasClosed(
            @ForAll @IntRange(min = 1, max = 12) int capacity,
            @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 6) Integer> bookings,
            @ForAll @Size(max = 20) List<@IntRange(min = -30, max = 0) Integer> cancellations) {
        Hall hall = after(capacity, false, bookings, CLOSING);
        List<UUID> confirmed = List.copyOf(hall.confirmed);
        cancellations.forEach(which -> hall.cancel(-which, CLOSING));
        assertThat(confirmed).containsAll(hall.confirmed);
    }
}
