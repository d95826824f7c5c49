package org.concordat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.concordat.bench.Delays.Sighting;
import org.concordat.bench.Measurement.Alone;
import org.concordat.bench.Measurement.Measured;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final long MILLIS = 1_000_000;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Table table = new Table(new PrintStream(printed, true, StandardCharsets.UTF_8));

    /** Requests that took 1 to 100 ms each, in so many seconds. */
    private static Load hundredRequestsIn(double seconds) {
        return Load.of(LongStream.rangeClosed(1, 100).mapToObj(i -> i * MILLIS).toList(), seconds);
    }

    private static Measured measured(double seconds, Alone alone) {
        return new Measured(hundredRequestsIn(seconds), 0.12, 0.05, Optional.ofNullable(alone));
    }

    private String lastRow() {
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        return lines.get(lines.size() - 1);
    }

    @Test
    void requestsAreComparedWithTheFloorBeforeThem() {
        table.floor("authenticated", measured(0.5, null));
        table.requests("get one", measured(0.8, null), Target.atLeast(60, "%"), null);

        assertThat(lastRow())
                .isEqualTo(
                        "| get one | 125 a second | 50.0 ms | 99.0 ms | 0.12 ms | 0.05 ms | 63% | – | – | ≥ 60%: met |");
    }

    @Test
    void writesAreComparedWithPostgresqlAlone() {
        table.floor("authenticated", measured(0.5, null));
        table.requests("create", measured(1, new Alone(250, 0.5)), null, Target.atLeast(50, "%"));

        assertThat(lastRow()).endsWith("| 50% | 250 a second | 40% | ≥ 50%: **not met** |");
    }

    @Test
    void aPageIsAsFastAsAnotherByItsMedian() {
        table.sizes("last page", hundredRequestsIn(2), hundredRequestsIn(1), Target.atMost(125, "%"));

        assertThat(lastRow()).startsWith("| last page | 50 a second |").endsWith("| p50 ≤ 125%: met |");
    }

    @Test
    void halfOfTheDelaysAreJudged() {
        Delays delays = Delays.between(List.of(0L), List.of(new Sighting(1, 51 * MILLIS)));

        table.delays("commit to report", "100 writes a second", delays, Target.atMost(50, " ms"));

        assertThat(lastRow()).contains("| 51 ms | 51 ms |").endsWith("| p50 ≤ 50 ms: **not met** |");
    }

    @Test
    void aTargetIsMetByTheFigureThatItNames() {
        assertThat(Target.atLeast(60, "%").judge(60)).isEqualTo("≥ 60%: met");
        assertThat(Target.atMost(8, " s").judge(8.0)).isEqualTo("≤ 8 s: met");
        assertThat(Target.atMost(8, " s").judge(8.1)).isEqualTo("≤ 8 s: **not met**");
    }
}
