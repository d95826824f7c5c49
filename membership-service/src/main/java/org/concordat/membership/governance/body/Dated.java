package org.concordat.membership.governance.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Something that is so for a time, and may come to an end sooner than thought. */
interface Dated<T extends Dated<T>> {

    Period period();

    T during(Period other);

    default T endedBy(LocalDate lastDay) {
        return during(period().endedBy(lastDay));
    }

    default boolean isOn(LocalDate day) {
        return period().includes(day);
    }

    /** Ends some of them on a day; one that was to begin after it never does. */
    static <T extends Dated<T>> void end(Map<UUID, T> all, Predicate<T> which, LocalDate lastDay) {
        all.values()
                .removeIf(each -> which.test(each) && each.period().activeFrom().isAfter(lastDay));
        all.replaceAll((id, each) -> which.test(each) ? each.endedBy(lastDay) : each);
    }

    /** Some of them, the first one first. */
    static <T extends Dated<T>> List<T> inOrder(Map<UUID, T> all, Predicate<T> which) {
        return all.values().stream()
                .filter(which)
                .sorted(Comparator.comparing(each -> each.period().activeFrom()))
                .toList();
    }

    /** One of some of them that shares a day with a period. */
    static <T extends Dated<T>> Optional<T> overlapping(Map<UUID, T> all, Predicate<T> which, Period period) {
        return all.values().stream()
                .filter(each -> which.test(each) && each.period().overlaps(period))
                .findFirst();
    }
}
