package org.concordat.reporting.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report laid out in rows, for those who calculate on with it in a spreadsheet. Every row repeats what the report is
 * about and as of when it is true, so that a row says the same wherever it is copied to.
 */
public record Table(String name, List<String> header, List<List<Object>> rows) {

    private static final List<String> BEFORE = List.of("financialYear", "asAt");
    private static final List<String> AFTER = List.of("lastEventId", "lastEventAt", "lagEvents");

    public static Table of(
            String name, Scope scope, Freshness freshness, List<String> columns, List<List<Object>> rows) {
        List<Object> before = Arrays.asList(scope.financialYear(), scope.asAt());
        List<Object> after = Arrays.asList(freshness.lastEventId(), freshness.lastEventAt(), freshness.lagEvents());
        return new Table(
                "%s-%s".formatted(name, scope.financialYear()),
                join(BEFORE, columns, AFTER),
                rows.stream().map(row -> join(before, row, after)).toList());
    }

    private static <T> List<T> join(List<T> before, List<T> between, List<T> after) {
        return Stream.of(before, between, after).flatMap(List::stream).toList();
    }
}
