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
import java.util.stream.Stream;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.Dated;
import org.concordat.reporting.known.Following;

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

    /** Of the row itself; those after them are the fact's own. */
    private static final int OWN_FROM = 5;

    /**
     * Facts that take the place of those that stand: of each record what is told no longer ends on the day, and what is told
     * for the first time begins on it. What was known until then stays known as of then. Facts that are told more than once
     * are held against each other one by one.
     *
     * <p>1 the table, 2 all columns, 3 the fact's own, 4 all columns as they are read of texts, 5 a text array for each
     * column, 6 the fact's own of a row that stands, 7 those of one that is told. Names that begin with {@code of_} are no
     * columns of a fact.
     */
    private static final String FOLLOW = """
            with step as (
                select of_record::uuid, of_day::date, of_known::timestamptz
                from unnest(?::text[], ?::text[], ?::text[]) as step (of_record, of_day, of_known)),
            told as (
                select *, row_number() over (partition by record, %3$s) as of_nth
                from (select %4$s from unnest(%5$s) as fact (%2$s)) typed),
            standing as (
                select fact.ctid as of_place, fact.*, step.of_day, step.of_known,
                    row_number() over (partition by fact.record, %6$s) as of_nth
                from %1$s fact join step on step.of_record = fact.record
                where fact.known_until = 'infinity' and fact.true_until = 'infinity'),
            ended as (
                select * from standing fact
                where not exists (select 1 from told where told.record = fact.record and told.of_nth = fact.of_nth
                    and (%7$s) is not distinct from (%6$s))),
            closed as (
                update %1$s known_before set known_until = ended.of_known from ended
                where known_before.ctid = ended.of_place and ended.known_from < ended.of_known),
            -- what was recorded and corrected in one instant was never known
            never_known as (
                delete from %1$s known_before using ended
                where known_before.ctid = ended.of_place and ended.known_from >= ended.of_known),
            true_until_then as (
                insert into %1$s (record, true_from, true_until, known_from, known_until, %3$s)
                select record, true_from, of_day, of_known, 'infinity', %3$s from ended where true_from < of_day)
            insert into %1$s (%2$s)
            select %2$s from told
            where not exists (select 1 from standing fact where fact.record = told.record and fact.of_nth = told.of_nth
                and (%7$s) is not distinct from (%6$s))""";

    private final List<FactColumn> columns;
    private final String insert;
    private final String follow;

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
        List<FactColumn> own = columns.subList(OWN_FROM, columns.size());
        this.follow = FOLLOW.formatted(
                table,
                names(columns, "%s"),
                names(own, "%s"),
                columns.stream()
                        .map(column -> "%s::%s".formatted(column.name(), column.type()))
                        .collect(Collectors.joining(", ")),
                names(columns, "?::text[]"),
                names(own, "fact.%s"),
                names(own, "told.%s"));
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

    /** Asked with the records' steps first. */
    String follow() {
        return follow;
    }

    /** One array each for the records, their days and when they are known; then one for each column. */
    Object[] valuesAfter(List<? extends Following<?>> records, List<Row> rows) {
        return Stream.concat(
                        Stream.of(
                                texts(records, Following::record),
                                texts(records, Following::from),
                                texts(records, Following::knownFrom)),
                        Stream.of(values(rows)))
                .toArray();
    }

    private static <T> String[] texts(List<? extends T> all, Function<T, Object> value) {
        return all.stream().map(each -> text(value.apply(each))).toArray(String[]::new);
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
