package org.concordat.programme.programme.delivery.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.concordat.programme.programme.Deliverable.CountedFrom;
import org.concordat.programme.programme.DeliverableTarget;
import org.concordat.programme.programme.delivery.progress.DeliverableProgress.Promise;
import org.concordat.programme.programme.delivery.progress.DeliverableProgress.Unreached;
import org.junit.jupiter.api.Test;

class DeliverableProgressTest {

    private static Promise promise(DeliverableTarget target, Integer number) {
        return new Promise(
                UUID.randomUUID(), "BPI", UUID.randomUUID(), "Events", "EVENT", CountedFrom.EVENTS, target, number);
    }

    @Test
    void fourOfFiveLackOne() {
        DeliverableProgress progress = DeliverableProgress.ofNumber(promise(DeliverableTarget.NUMBER, 5), 4);
        assertThat(progress.planned()).isEqualTo(5);
        assertThat(progress.done()).isEqualTo(4);
        assertThat(progress.shortfall()).isEqualTo(1);
        assertThat(progress.unreached()).isEmpty();
    }

    @Test
    void moreThanWasPromisedLacksNothing() {
        assertThat(DeliverableProgress.ofNumber(promise(DeliverableTarget.NUMBER, 5), 5)
                        .shortfall())
                .isZero();
        assertThat(DeliverableProgress.ofNumber(promise(DeliverableTarget.NUMBER, 5), 7)
                        .shortfall())
                .isZero();
    }

    @Test
    void whoWasNotReachedIsNamedAndLacking() {
        var two = List.of(new Unreached(UUID.randomUUID(), "Barrow", "cumbria"), new Unreached(null, null, "cumbria"));
        DeliverableProgress progress =
                DeliverableProgress.ofEach(promise(DeliverableTarget.ALL_COUNCILS, null), 46, two);
        assertThat(progress.planned()).isEqualTo(46);
        assertThat(progress.done()).isEqualTo(44);
        assertThat(progress.shortfall()).isEqualTo(2);
        assertThat(progress.unreached()).isEqualTo(two);
    }
}
