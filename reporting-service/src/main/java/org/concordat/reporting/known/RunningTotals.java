package org.concordat.reporting.known;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.concordat.platform.money.Money;

/**
 * Amounts that count up: what a step adds to one is added on its day, although the step names the total of all that was
 * recorded before it, later days included.
 */
final class RunningTotals {

    private static final Map<String, Set<String>> BY_TOPIC = Map.of(
            "membership.subscriptions", Set.of("paid", "credited"),
            "membership.credits", Set.of("left"));

    private RunningTotals() {}

    /**
     * The record as the step leaves it on a day, with each running total as of that day.
     *
     * @param made the step made on what was true on the day, field by field
     */
    static Map<String, Object> added(
            String topic,
            Map<String, Object> made,
            Map<String, Object> present,
            Map<String, Object> before,
            Map<String, Object> after) {
        Set<String> fields = BY_TOPIC.getOrDefault(topic, Set.of());
        if (fields.isEmpty()) {
            return made;
        }
        var with = new LinkedHashMap<>(made);
        for (String field : fields) {
            Money added = money(after.get(field)).minus(money(before.get(field)));
            if (!added.isZero()) {
                with.put(field, state(money(present.get(field)).plus(added)));
            }
        }
        return with;
    }

    private static Money money(Object state) {
        return state instanceof Map<?, ?> money && money.get("amount") instanceof String amount
                ? Money.recorded(amount)
                : Money.ZERO;
    }

    private static Map<String, Object> state(Money money) {
        return Map.of("amount", money.amount().toPlainString(), "currency", money.currency());
    }
}
