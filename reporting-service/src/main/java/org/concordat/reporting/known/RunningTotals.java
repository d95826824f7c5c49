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
            "membership.credits", Set.of("left"),
            "funding.awards", Set.of("sums"));

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
            Object total = added(made.get(field), present.get(field), before.get(field), after.get(field));
            if (total != null) {
                with.put(field, total);
            }
        }
        return with;
    }

    /** Of a total, or of each total of a part of the record. */
    private static Object added(Object made, Object present, Object before, Object after) {
        if (isMoney(after) || isMoney(before)) {
            Money added = money(after).minus(money(before));
            return added.isZero() ? made : state(money(present).plus(added));
        }
        if (made instanceof Map<?, ?> totals && after instanceof Map<?, ?> told) {
            var with = new LinkedHashMap<String, Object>();
            totals.forEach((name, total) ->
                    with.put((String) name, added(total, within(present, name), within(before, name), told.get(name))));
            return with;
        }
        return made;
    }

    private static Object within(Object part, Object name) {
        return part instanceof Map<?, ?> totals ? totals.get(name) : null;
    }

    private static boolean isMoney(Object state) {
        return state instanceof Map<?, ?> money && money.get("amount") instanceof String;
    }

    private static Money money(Object state) {
        return isMoney(state) ? Money.recorded((String) ((Map<?, ?>) state).get("amount")) : Money.ZERO;
    }

    private static Map<String, Object> state(Money money) {
        return Map.of("amount", money.amount().toPlainString(), "currency", money.currency());
    }
}
