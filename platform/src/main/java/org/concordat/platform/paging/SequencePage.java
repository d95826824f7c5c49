package org.concordat.platform.paging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.concordat.platform.persistence.Sql;

/**
 * Keyset paging over rows that a growing number or their ids put in order, for lists read with plain SQL. No row ever
 * changes either, so that this is the order by id.
 */
public final class SequencePage {

    /**
     * Reads some rows in their order.
     *
     * @param <K> what puts them in order
     */
    @FunctionalInterface
    public interface Reader<K, R> {

        /** @param after the number or id after which to begin */
        List<R> read(K after, int atMost);
    }

    /**
     * Where a page that is in the order of days begins: after the row of this day with this name.
     *
     * @param name tells rows of one day apart
     */
    public record Place(LocalDate day, String name) {

        static final Place FIRST = new Place(LocalDate.of(1, 1, 1), "");
    }

    /**
     * Where a page that begins with the latest row goes on: after the row of this instant with this id.
     *
     * @param id tells rows of one instant apart
     */
    public record Moment(Instant at, UUID id) {

        /** After everything that happens. */
        static final Moment LAST = new Moment(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1, -1));
    }

    /** Before all ids. */
    private static final UUID NIL = new UUID(0, 0);

    private final String question;
    private final PageRequest request;

    public SequencePage(String question, PageRequest request) {
        this.question = question;
        this.request = request;
    }

    /** A page of rows that say their number. */
    public <R> Page<R> page(Reader<Long, R> reader, ToLongFunction<R> sequence) {
        return page(
                after(Long.class, Long.MIN_VALUE),
                reader,
                row -> at(sequence.applyAsLong(row)),
                next -> next.page(reader, sequence));
    }

    /** A page of rows that say their id, in the order in which they were made. */
    public <R> Page<R> byId(Reader<UUID, R> reader, Function<R, UUID> id) {
        return page(after(UUID.class, NIL), reader, row -> at(id.apply(row)), next -> next.byId(reader, id));
    }

    private Cursor at(Object key) {
        return Cursor.after(question, key, key);
    }

    /** A page of rows in the order of their days, and of one day by a name that no other row has. */
    public <R> Page<R> byDay(Reader<Place, R> reader, Function<R, Place> place) {
        Cursor cursor = request.cursor() == null ? null : Cursor.decode(request.cursor(), question);
        Place after = cursor == null
                ? Place.FIRST
                : new Place(cursor.sortKey(LocalDate.class), cursor.tieBreaker(String.class));
        return page(
                after,
                reader,
                row -> Cursor.after(
                        question, place.apply(row).day(), place.apply(row).name()),
                next -> next.byDay(reader, place));
    }

    /** A page of rows of which the latest comes first, and of one instant the one with the highest id. */
    public <R> Page<R> latestFirst(Reader<Moment, R> reader, Function<R, Moment> moment) {
        Cursor cursor = request.cursor() == null ? null : Cursor.decode(request.cursor(), question);
        Moment after =
                cursor == null ? Moment.LAST : new Moment(cursor.sortKey(Instant.class), cursor.tieBreaker(UUID.class));
        return page(
                after,
                reader,
                row -> Cursor.after(
                        question, moment.apply(row).at(), moment.apply(row).id()),
                next -> next.latestFirst(reader, moment));
    }

    private <K, R> Page<R> page(
            K after, Reader<K, R> reader, Function<R, Cursor> cursor, Function<SequencePage, Page<R>> following) {
        // one more than wanted, which tells whether the list goes on
        List<R> rows = reader.read(after, request.limit() + 1);
        if (rows.size() <= request.limit()) {
            return Page.last(rows);
        }
        List<R> items = List.copyOf(rows.subList(0, request.limit()));
        String next = cursor.apply(items.get(items.size() - 1)).encode();
        return new Page<>(items, next, () -> following.apply(from(next)));
    }

    /**
     * A page of rows with their number in the column {@code seq}.
     *
     * @param query ends with two parameters of its own: the number after which the page begins, and how many rows to read
     */
    public <R> Page<R> read(Sql sql, String query, Sql.RowReader<R> reader, Object... parameters) {
        return page(
                        (after, atMost) -> sql.list(
                                query,
                                row -> Map.entry(row.getLong("seq"), reader.read(row)),
                                Stream.concat(Arrays.stream(parameters), Stream.of(after, atMost))
                                        .toArray()),
                        Map.Entry::getKey)
                .map(Map.Entry::getValue);
    }

    /** A page of a list that is whole in memory, where the number is the place in it. */
    public <R> Page<R> of(List<R> all) {
        int first = (int) Math.max(0, Math.min(after(Long.class, 0L), all.size()));
        int end = Math.min(first + request.limit(), all.size());
        List<R> items = List.copyOf(all.subList(first, end));
        if (end == all.size()) {
            return Page.last(items);
        }
        String next = at((long) end).encode();
        return new Page<>(items, next, () -> from(next).of(all));
    }

    private SequencePage from(String cursor) {
        return new SequencePage(question, request.from(cursor));
    }

    private <K> K after(Class<K> type, K beginning) {
        return request.cursor() == null
                ? beginning
                : Cursor.decode(request.cursor(), question).tieBreaker(type);
    }
}
