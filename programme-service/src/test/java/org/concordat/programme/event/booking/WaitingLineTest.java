package org.concordat.programme.event.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.concordat.programme.event.event.Places;
import org.junit.jupiter.api.Test;

class WaitingLineTest {

    private static final Instant CLOSING = Instant.parse("2008-11-13T17:00:00Z");
    private static final Instant BEFORE = CLOSING.minusMillis(1);

    /** How many places each booking asks for that moves up. */
    private static List<Integer> moving(boolean overtaking, int free, Instant now, Integer... waiting) {
        var line = new WaitingLine(
                Arrays.stream(waiting)
                        .map(places -> new Waiting(UUID.randomUUID(), places))
                        .toList(),
                overtaking,
                CLOSING);
        return line.movingUp(free, now).stream().map(Waiting::places).toList();
    }

    @Test
    void movesUpInOrderAsFarAsPlacesGo() {
        assertThat(moving(false, 2, BEFORE, 1, 1, 1)).containsExactly(1, 1);
        assertThat(moving(false, 0, BEFORE, 1)).isEmpty();
    }

    @Test
    void theFirstThatDoesNotFitStopsTheLine() {
        assertThat(moving(false, 2, BEFORE, 3, 1)).isEmpty();
        assertThat(moving(false, 3, BEFORE, 3, 1)).containsExactly(3);
        assertThat(moving(false, 4, BEFORE, 3, 1)).containsExactly(3, 1);
    }

    @Test
    void aSmallerOneGetsPastItWhereThatIsAllowed() {
        assertThat(moving(true, 2, BEFORE, 3, 1)).containsExactly(1);
        assertThat(moving(true, 2, BEFORE, 3, 1, 2, 1)).containsExactly(1, 1);
    }

    @Test
    void nobodyMovesUpOnceBookingHasClosed() {
        assertThat(moving(false, 2, BEFORE, 1)).containsExactly(1);
        assertThat(moving(false, 2, CLOSING, 1)).isEmpty();
        assertThat(moving(true, 2, CLOSING, 1)).isEmpty();
    }

    @Test
    void nobodyGetsPastWhoWaitsByComingLater() {
        Places twoFree = Places.of(20).confirming(18);
        assertThat(twoFree.admit(2, false)).isTrue();
        assertThat(twoFree.admit(3, false)).isFalse();
        Places waitedFor = twoFree.queueing(3);
        assertThat(waitedFor.admit(1, false)).isFalse();
        assertThat(waitedFor.admit(1, true)).isTrue();
        assertThat(waitedFor.admit(3, true)).isFalse();
    }
}
