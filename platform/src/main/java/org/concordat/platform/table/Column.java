package org.concordat.platform.table;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A column of a table, defined once for all formats.
 *
 * @param description what it means, for those who read the table without its author
 * @param value what a row has in this column; {@code null} for an empty cell
 * @param once whether it is the same in each row
 */
public record Column<R>(String name, String description, ColumnType type, Function<? super R, ?> value, boolean once) {

    public Column(String name, String description, ColumnType type, Function<? super R, ?> value) {
        this(name, description, type, value, false);
    }

    /** The same column of a table in which each row says the same: a printed page says it once. */
    public Column<R> saidOnce() {
        return new Column<>(name, description, type, value, true);
    }

    /**
     * The columns of rows that are records, one for each component. So a row's JSON, its contract and its table cannot
     * differ: the description is that of the schema, an unwrapped part gives its own columns, and what JSON ignores is no
     * column. A record within the row gives its columns under its own name, {@code vatReceived} for the received of a vat;
     * a list inside a row is a table of its own.
     */
    public static <R extends Record> List<Column<R>> of(Class<R> row) {
        return Column.<R>inPart(row, part -> part).toList();
    }

    /** The same column for rows that contain the row it was defined for. */
    public <S> Column<S> within(Function<S, ? extends R> part) {
        return new Column<>(name, description, type, part.andThen(value), once);
    }

    private static <R> Stream<Column<R>> inPart(Class<?> part, Function<R, Object> path) {
        return Arrays.stream(part.getRecordComponents()).flatMap(component -> columns(component, path));
    }

    private static <R> Stream<Column<R>> columns(RecordComponent component, Function<R, Object> path) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        Function<R, Object> value = row -> read(accessor, path.apply(row));
        if (accessor.isAnnotationPresent(JsonUnwrapped.class)) {
            return inPart(component.getType(), value);
        }
        if (isLeftOut(component)) {
            return Stream.empty();
        }
        if (component.getType().isRecord() && !ColumnType.isOneCell(component.getType())) {
            return Column.<R>inPart(component.getType(), value).map(column -> column.under(component.getName()));
        }
        ColumnName named = accessor.getAnnotation(ColumnName.class);
        Schema schema = accessor.getAnnotation(Schema.class);
        return Stream.of(new Column<>(
                named == null ? component.getName() : named.value(),
                schema == null ? "" : schema.description(),
                ColumnType.of(component.getType()),
                value));
    }

    private Column<R> under(String part) {
        String qualified = part + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return new Column<>(qualified, description, type, value);
    }

    private static boolean isLeftOut(RecordComponent component) {
        Method accessor = component.getAccessor();
        return accessor.isAnnotationPresent(JsonIgnore.class)
                || accessor.isAnnotationPresent(NoColumn.class)
                || Collection.class.isAssignableFrom(component.getType());
    }

    private static Object read(Method accessor, Object part) {
        try {
            return part == null ? null : accessor.invoke(part);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
