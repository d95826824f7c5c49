package org.concordat.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WavesTest {

    private record Event(int number, String aggregate) {}

    @Test
    void theNextEventOfAnAggregateWaitsForTheOneBefore() {
        assertThat(Waves.of(List.of("a1", "b1", "a2", "c1", "a3", "b2"), event -> event.substring(0, 1)))
                .containsExactly(List.of("a1", "b1", "c1"), List.of("a2", "b2"), List.of("a3"));
    }

    @Test
    void withoutEventsThereIsNoWave() {
        assertThat(Waves.of(List.<String>of(), event -> event)).isEmpty();
    }

    @Property
    void everyEventGoesOutOnceOneOfAnAggregateInAWaveAndInItsOrder(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 5) Integer> aggregates) {
        var events = IntStream.range(0, aggregates.size())
                .mapToObj(number -> new Event(number, "aggregate " + aggregates.get(number)))
                .toList();
        var waves = Waves.of(events, Event::aggregate);
        assertThat(waves.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(events);
        waves.forEach(wave -> assertThat(wave).extracting(Event::aggregate).doesNotHaveDuplicates());
        events.stream().map(Event::aggregate).distinct().forEach(aggregate -> assertThat(waves.stream()
                        .flatMap(List::stream)
                        .filter(event -> event.aggregate().equals(aggregate))
                        .map(Event::number))
                .isSorted());
    }
}
