package org.concordat.reporting.known.persistence;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.Dated;

/** The columns of a table of dated facts: whose they are, their two times, and one for each component of a row. */
final class FactColumns {

    /** How each type is kept; the driver sends all of them as text. */
    private static final Map<Class<?>, String> TYPES = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(UUID.class, "uuid"),
            Map.entry(Money.class, "numeric"),
            Map.entry(BigDecimal.class, "numeric"),
            Map.entry(FinancialYear.class, "text"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(Instant.class, "timestamptz"),
            Map.entry(Integer.class, "integer"),
            Map.entry(int.class, "integer"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(boolean.class, "boolean"));

    record Row(UUID record, Dated<?> dated) {}

    private record FactColumn(String name, String type, Function<Row, Object> value) {}

    private final List<FactColumn> columns;
    private final String insert;

    private FactColumns(String table, List<FactColumn> columns) {
        this.columns = columns;
        this.insert = "insert into %s (%s) select %s from unnest(%s) as fact (%s)"
                .formatted(
                        table,
                        names(columns, "%s"),
                        columns.stream()
                                .map(column -> "%s::%s".formatted(column.name(), column.type()))
                                .collect(Collectors.joining(", ")),
                        names(columns, "?::text[]"),
                        names(columns, "%s"));
    }

    private static String names(List<FactColumn> columns, String as) {
        return columns.stream().map(column -> as.formatted(column.name())).collect(Collectors.joining(", "));
    }

    static FactColumns of(String table, Class<? extends Record> fact) {
        var columns = new ArrayList<>(List.of(
                new FactColumn("record", "uuid", Row::record),
                new FactColumn("true_from", "date", row -> row.dated().from()),
                new FactColumn("true_until", "date", row -> row.dated().until()),
                new FactColumn("known_from", "timestamptz", row -> row.dated().knownFrom()),
                new FactColumn("known_until", "timestamptz", row -> row.dated().knownUntil())));
        Arrays.stream(fact.getRecordComponents()).map(FactColumns::column).forEach(columns::add);
        return new FactColumns(table, columns);
    }

    private static FactColumn column(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        String type = TYPES.get(component.getType());
        if (type == null) {
            throw new IllegalArgumentException("A fact has no column for a " + component.getType());
        }
        return new FactColumn(
                component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(),
                type,
                row -> read(accessor, row.dated().fact()));
    }

    private static Object read(Method accessor, Object fact) {
        try {
            return accessor.invoke(fact);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String insert() {
        return insert;
    }

    /** One array for each column. */
    Object[] values(List<Row> rows) {
        return columns.stream()
                .map(column ->
                        rows.stream().map(column.value()).map(FactColumns::text).toArray(String[]::new))
                .toArray();
    }

    private static String text(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Money money) {
            return money.amount().toPlainString();
        }
        if (value.equals(LocalDate.MIN)) {
            return "-infinity";
        }
        return value.equals(LocalDate.MAX) || value.equals(Instant.MAX) ? "infinity" : value.toString();
    }
}
