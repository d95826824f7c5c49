package org.concordat.programme.project.portfolio.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The conditions of a statement, and all its parameters up to there. */
final class Narrowed {

    private final List<Object> parameters = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>(List.of("true"));

    Narrowed(Object... before) {
        parameters.addAll(List.of(before));
    }

    /** @param value {@code null} does not narrow; likewise stands for each parameter of the condition */
    Narrowed where(String condition, Object value) {
        if (value != null) {
            conditions.add(condition);
            condition.chars().filter(each -> each == '?').forEach(each -> parameters.add(value));
        }
        return this;
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    Object[] parametersAnd(List<?> more) {
        return Stream.concat(parameters.stream(), more.stream()).toArray();
    }
}
