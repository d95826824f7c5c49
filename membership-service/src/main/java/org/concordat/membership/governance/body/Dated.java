package org.concordat.membership.governance.body;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Something that is so for a time, and may come to an end sooner than thought. */
interface Dated<T extends Dated<T>> {

    Period period();

    T endedBy(LocalDate lastDay);

    /** Ends some of them on a day; one that was to begin after it never does. */
    static <T extends Dated<T>> void end(Map<UUID, T> all, Predicate<T> which, LocalDate lastDay) {
        all.values()
                .removeIf(each -> which.test(each) && each.period().activeFrom().isAfter(lastDay));
        all.replaceAll((id, each) -> which.test(each) ? each.endedBy(lastDay) : each);
    }
}
