package org.concordat.funding.openness.opportunity.persistence;

import java.util.ArrayList;
import java.util.List;

/** Conditions of a statement, all of which hold, with their parameters in the order in which they stand. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    Conditions and(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
        return this;
    }

    /** The condition, or its contrary. */
    Conditions and(boolean negated, String condition, Object... values) {
        return and(negated ? "not (%s)".formatted(condition) : condition, values);
    }

    String text() {
        return String.join(" and ", conditions);
    }

    Object[] parameters(Object... more) {
        var all = new ArrayList<>(parameters);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
