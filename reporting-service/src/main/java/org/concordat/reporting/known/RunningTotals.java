package org.concordat.reporting.known;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.concordat.platform.money.Money;

/**
 * Amounts that count up: what a step adds to one is added on its day, although the step names the total of all that was
 * recorded before it, later days included.
 *
 * @param part the field of the record that the amounts stand in, however deep
 * @param names of the amounts; none when all of that part count up
 */
record RunningTotals(String part, Set<String> names) {

    /** The variance, which is told with it, is no fact of its own: whoever shows it takes this from the budget. */
    private static final Set<String> SPENT = Set.of("actual");

    private static final Map<String, List<RunningTotals>> BY_TOPIC = Map.of(
            "membership.subscriptions", List.of(all("paid"), all("credited")),
            "membership.credits", List.of(all("left")),
            "funding.awards", List.of(all("sums")),
            "programme.projects", List.of(all("spent")),
            "programme.programmes", List.of(new RunningTotals("years", SPENT), new RunningTotals("activities", SPENT)));

    private static RunningTotals all(String part) {
        return new RunningTotals(part, Set.of());
    }

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
        List<RunningTotals> all = BY_TOPIC.getOrDefault(topic, List.of());
        // made on what it was recorded on, as most steps are, it names the totals themselves
        if (all.isEmpty() || present.equals(before)) {
            return made;
        }
        var with = new LinkedHashMap<>(made);
        for (RunningTotals totals : all) {
            String part = totals.part;
            Object added = totals.added(part, made.get(part), present.get(part), before.get(part), after.get(part));
            if (added != null) {
                with.put(part, added);
            }
        }
        return with;
    }

    /** Of a total, or of each total of a part of the record. */
    private Object added(String name, Object made, Object present, Object before, Object after) {
        if (Objects.equals(after, before) || Objects.equals(present, before)) {
            return made;
        }
        if (isMoney(after) || isMoney(before)) {
            Money added = money(after).minus(money(before));
            return added.isZero() || !countsUp(name)
                    ? made
                    : state(money(present).plus(added));
        }
        if (made instanceof Map<?, ?> fields && after instanceof Map<?, ?> told) {
            var with = new LinkedHashMap<String, Object>();
            fields.forEach((field, value) -> with.put(
                    (String) field,
                    added((String) field, value, within(present, field), within(before, field), told.get(field))));
            return with;
        }
        Map<String, Object> items = StepMadeOn.items(made);
        Map<String, Object> toldItems = StepMadeOn.items(after);
        return items == null || toldItems == null
                ? made
                : addedToEach(items, StepMadeOn.items(present), StepMadeOn.items(before), toldItems);
    }

    private List<Object> addedToEach(
            Map<String, Object> made,
            Map<String, Object> present,
            Map<String, Object> before,
            Map<String, Object> after) {
        var with = new ArrayList<Object>();
        made.forEach((item, value) ->
                with.add(added(item, value, within(present, item), within(before, item), after.get(item))));
        return with;
    }

    private boolean countsUp(String name) {
        return names.isEmpty() || names.contains(name);
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
