package org.concordat.platform.paging;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.concordat.platform.persistence.Sql;

/**
 * Keyset paging over rows that a growing number puts in order, for lists read with plain SQL. No row ever changes its
 * number, so that this is the order by id as well.
 */
public final class SequencePage {

    /** Reads some rows in the order of their numbers. */
    @FunctionalInterface
    public interface Reader<R> {

        /** @param after the number after which to begin */
        List<R> read(long after, int atMost);
    }

    private final String question;
    private final PageRequest request;

    public SequencePage(String question, PageRequest request) {
        this.question = question;
        this.request = request;
    }

    /** A page of rows that say their number. */
    public <R> Page<R> page(Reader<R> reader, ToLongFunction<R> sequence) {
        // one more than wanted, which tells whether the list goes on
        List<R> rows = reader.read(after(), request.limit() + 1);
        if (rows.size() <= request.limit()) {
            return Page.last(rows);
        }
        List<R> items = List.copyOf(rows.subList(0, request.limit()));
        long last = sequence.applyAsLong(items.get(items.size() - 1));
        String next = Cursor.after(question, last, last).encode();
        return new Page<>(items, next, () -> from(next).page(reader, sequence));
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
        int first = (int) Math.max(0, Math.min(after(), all.size()));
        int end = Math.min(first + request.limit(), all.size());
        List<R> items = List.copyOf(all.subList(first, end));
        if (end == all.size()) {
            return Page.last(items);
        }
        String next = Cursor.after(question, (long) end, (long) end).encode();
        return new Page<>(items, next, () -> from(next).of(all));
    }

    private SequencePage from(String cursor) {
        return new SequencePage(question, request.from(cursor));
    }

    private long after() {
        return request.cursor() == null
                ? Long.MIN_VALUE
                : Cursor.decode(request.cursor(), question).tieBreaker(Long.class);
    }
}
