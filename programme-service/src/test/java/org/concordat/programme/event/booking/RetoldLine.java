package org.concordat.programme.event.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells anew who has places, from nothing but what was asked for and in which order; it shares no line with the service.
 * "Freed places go in order, and the first that does not fit stops the line unless the event allows overtaking":
 * programme.md, Events.
 */
final class RetoldLine {

    private final int capacity;
    private final boolean overtaking;
    private final SortedMap<Integer, Integer> placesByNumber = new TreeMap<>();
    private final SortedSet<Integer> confirmed = new TreeSet<>();

    /** @param asked for how many places, by number */
    RetoldLine(int capacity, boolean overtaking, Map<Integer, Integer> asked) {
        this.capacity = capacity;
        this.overtaking = overtaking;
        new TreeMap<>(asked).forEach((number, places) -> {
            placesByNumber.put(number, places);
            fill();
        });
    }

    void cancel(int number) {
        placesByNumber.remove(number);
        confirmed.remove(number);
        fill();
    }

    /** Goes through the whole line from its beginning, each time. */
    private void fill() {
        for (var asked : placesByNumber.entrySet()) {
            if (confirmed.contains(asked.getKey())) {
                continue;
            }
            if (asked.getValue() <= capacity - taken()) {
                confirmed.add(asked.getKey());
            } else if (!overtaking) {
                return;
            }
        }
    }

    int taken() {
        return confirmed.stream().mapToInt(placesByNumber::get).sum();
    }

    int waitedFor() {
        return placesByNumber.values().stream().mapToInt(Integer::intValue).sum() - taken();
    }

    /** The numbers of the bookings that have places, the first one first. */
    List<Integer> confirmed() {
        return new ArrayList<>(confirmed);
    }
}
