package org.concordat.platform.paging;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.concordat.platform.persistence.Sql;

/** Keyset paging over rows that a growing number puts in order, for lists read with plain SQL. */
public final class SequencePage {

    private final String question;
    private final PageRequest request;

    public SequencePage(String question, PageRequest request) {
        this.question = question;
        this.request = request;
    }

    /** The number after which the page begins. */
    public long after() {
        return request.cursor() == null
                ? Long.MIN_VALUE
                : Cursor.decode(request.cursor(), question).tieBreaker(Long.class);
    }

    /** How many rows to read: one more than wanted, which tells whether the list goes on. */
    public int fetch() {
        return request.limit() + 1;
    }

    public <R> Page<R> page(List<R> rows, ToLongFunction<R> sequence) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        List<R> items = List.copyOf(rows.subList(0, request.limit()));
        long last = sequence.applyAsLong(items.get(items.size() - 1));
        return new Page<>(items, Cursor.after(question, last, last).encode());
    }

    /**
     * A page of rows with their number in the column {@code seq}.
     *
     * @param query ends with two parameters of its own: the number after which the page begins, and how many rows to read
     */
    public <R> Page<R> read(Sql sql, String query, Sql.RowReader<R> reader, Object... parameters) {
        var all = Stream.concat(Arrays.stream(parameters), Stream.of(after(), fetch()));
        var rows = sql.list(query, row -> Map.entry(row.getLong("seq"), reader.read(row)), all.toArray());
        return page(rows, Map.Entry::getKey).map(Map.Entry::getValue);
    }

    /** A page of a list that is whole in memory, where the number is the place in it. */
    public <R> Page<R> of(List<R> all) {
        int first = (int) Math.max(0, Math.min(after(), all.size()));
        int next = Math.min(first + request.limit(), all.size());
        return new Page<>(
                List.copyOf(all.subList(first, next)),
                next == all.size()
                        ? null
                        : Cursor.after(question, (long) next, (long) next).encode());
    }
}
