package org.concordat.platform.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Divides events into waves with one event of an aggregate in each. A wave goes out when all of the one before has
 * arrived: should an event be lost on the way, the next one of its aggregate has not overtaken it.
 */
final class Waves {

    private Waves() {}

    /** @param events in the order in which they are to arrive, which each aggregate's keep */
    static <T> List<List<T>> of(List<T> events, Function<T, String> aggregate) {
        var waves = new ArrayList<List<T>>();
        Map<String, Integer> sent = new HashMap<>();
        for (T event : events) {
            int wave = sent.merge(aggregate.apply(event), 1, Integer::sum) - 1;
            if (wave == waves.size()) {
                waves.add(new ArrayList<>());
            }
            waves.get(wave).add(event);
        }
        return waves;
    }
}
