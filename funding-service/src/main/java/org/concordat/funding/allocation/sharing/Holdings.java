package org.concordat.funding.allocation.sharing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concordat.platform.money.Money;

/** What a plan gives each part of the region: sub-regions, {@link Parts#REGIONAL} and {@link Parts#RESERVE}. */
public record Holdings(SortedMap<String, Money> byPart) {

    /** What there is before any plan. */
    public static final Holdings NONE = new Holdings(new TreeMap<>());

    public Holdings {
        byPart = Collections.unmodifiableSortedMap(new TreeMap<>(byPart));
    }

    /**
     * What has to move for one part.
     *
     * @param amount above zero when it receives, below when it gives back
     */
    public record Change(String part, Money amount) {}

    /** The differences to what was before, what is given back first, so that it can be given anew. */
    public List<Change> since(Holdings before) {
        var parts = new TreeSet<>(byPart.keySet());
        parts.addAll(before.byPart.keySet());
        var changes = new ArrayList<Change>();
        for (String part : parts) {
            Money difference = of(part).minus(before.of(part));
            if (!difference.isZero()) {
                changes.add(new Change(part, difference));
            }
        }
        changes.sort(Comparator.comparing(change -> change.amount().isPositive()));
        return changes;
    }

    public Money of(String part) {
        return byPart.getOrDefault(part, Money.ZERO);
    }

    public Money total() {
        return Money.total(byPart.values(), money -> money);
    }
}
