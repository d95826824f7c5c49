package org.concordat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.bench.Delays.Sighting;
import org.junit.jupiter.api.Test;

class DelaysTest {

    private static long millis(long millis) {
        return millis * 1_000_000;
    }

    @Test
    void theNthCommitIsSeenByTheFirstSightingOfAtLeastN() {
        var delays = Delays.between(
                List.of(millis(20), millis(10), millis(30)),
                List.of(
                        new Sighting(0, millis(15)),
                        new Sighting(2, millis(40)),
                        new Sighting(2, millis(60)),
                        new Sighting(3, millis(90))));
        assertThat(delays.seen()).isEqualTo(3);
        assertThat(delays).hasToString("p50 30 ms, p95 60 ms, p99 60 ms, max 60 ms");
    }

    @Test
    void whatWasNeverSeenIsNotCounted() {
        assertThat(Delays.between(List.of(1L, 2L), List.of(new Sighting(1, 5L))).seen())
                .isEqualTo(1);
    }
}
