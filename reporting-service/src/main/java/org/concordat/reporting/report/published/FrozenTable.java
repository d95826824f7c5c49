package org.concordat.reporting.report.published;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.concordat.platform.money.Money;
import org.concordat.platform.table.Column;
import org.concordat.platform.table.ColumnType;
import org.concordat.platform.table.Table;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.report.Figures;
import org.concordat.reporting.report.Report;

/** The table of a report as it was when it was drawn up: what its columns mean, and each cell as plain text. */
public record FrozenTable(List<FrozenColumn> columns, List<FrozenRow> rows) {

    public FrozenTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A column, with what it means in words. */
    public record FrozenColumn(String name, String description, ColumnType type) {

        /** By which rows are told apart; everything else is a figure of the row. */
        @JsonIgnore
        boolean isKey() {
            return type == ColumnType.TEXT || type == ColumnType.ID || type == ColumnType.FINANCIAL_YEAR;
        }
    }

    /**
     * A row.
     *
     * @param cells {@code null} for an empty one
     * @param ids of the records that it is about, also where the table does not show them
     */
    public record FrozenRow(List<String> cells, List<UUID> ids) {

        public FrozenRow {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
            ids = List.copyOf(ids);
        }
    }

    static FrozenTable of(Report<?> report, Figures figures) {
        List<Column<Record>> columns = report.rows().columns();
        return new FrozenTable(
                columns.stream()
                        .map(column -> new FrozenColumn(column.name(), column.description(), column.type()))
                        .toList(),
                figures.rows().stream().map(row -> frozen(columns, row)).toList());
    }

    private static FrozenRow frozen(List<Column<Record>> columns, Record row) {
        var cells = new ArrayList<String>();
        columns.forEach(column -> cells.add(text(column.value().apply(row))));
        return new FrozenRow(cells, ids(row));
    }

    private static String text(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Money money) {
            return money.amount().toPlainString();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** Of a record and the records within it, but not of its lists, whose rows follow. */
    private static List<UUID> ids(Record record) {
        var ids = new ArrayList<UUID>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = read(record, component);
            if (value instanceof UUID id) {
                ids.add(id);
            } else if (value instanceof Record part) {
                ids.addAll(ids(part));
            }
        }
        return ids;
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same with values, as tables are written from. */
    Table<FrozenRow> table(String name, String title) {
        return new Table<>(
                name,
                title,
                IntStream.range(0, columns.size()).mapToObj(this::column).toList(),
                rows);
    }

    private Column<FrozenRow> column(int place) {
        FrozenColumn column = columns.get(place);
        Function<FrozenRow, Object> value =
                row -> value(column.type(), row.cells().get(place));
        return new Column<>(column.name(), column.description(), column.type(), value);
    }

    private static Object value(ColumnType type, String text) {
        if (text == null) {
            return null;
        }
        return switch (type) {
            case MONEY -> Money.recorded(text);
            case NUMBER -> new BigDecimal(text);
            case COUNT -> Long.valueOf(text);
            case YES_NO -> Boolean.valueOf(text);
            case DAY -> LocalDate.parse(text);
            case INSTANT -> Instant.parse(text);
            case ID -> UUID.fromString(text);
            case FINANCIAL_YEAR -> FinancialYear.of(text);
            case TEXT -> text;
        };
    }
}
