package org.concordat.platform.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.platform.id.Id;
import org.concordat.platform.persistence.Databases;
import org.hibernate.jpa.HibernateHints;

/**
 * A list that callers page through by key, never by offset, so that the thousandth page costs what the first does. It
 * is put together from a projection, named filters and one sort order with a unique tie-breaker.
 *
 * @param <R> the projection: a record selected by {@code select new ...}
 */
public final class Listing<R> {

    /** Rows that wait in memory while a list is read in one go. */
    private static final int FETCHED_AT_ONCE = 1_000;

    private final Class<R> row;
    private final String select;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new TreeMap<>();
    private final Map<String, Order<R>> offered = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private Order<R> usual;
    private String tieExpression;
    private Function<R, ?> tieKey;
    private Class<?> tieType;
    private boolean streamed;

    private record Order<R>(String expression, Function<R, ?> key, boolean descending) {}

    private Listing(Class<R> row, String select) {
        this.row = row;
        this.select = select;
    }

    /** @param select HQL up to and without {@code where} */
    public static <R> Listing<R> of(Class<R> row, String select) {
        return new Listing<>(row, select);
    }

    /** Adds a condition that stands by itself. */
    public Listing<R> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with one parameter; a filter that the caller left out ({@code null}) is no condition. */
    public Listing<R> where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value instanceof Id id ? id.value() : value);
        }
        return this;
    }

    /**
     * Adds that something is active on a day, its first and its last included.
     *
     * @param alias of what has an {@code activeFrom} and an {@code activeUntil}
     * @param day {@code null} for no condition
     */
    public Listing<R> whereActiveOn(String alias, LocalDate day) {
        return where(
                "(%1$s.activeFrom is null or %1$s.activeFrom <= :activeOn) and (%1$s.activeUntil is null or %1$s.activeUntil >= :activeOn)"
                        .formatted(alias),
                "activeOn",
                day);
    }

    public Listing<R> ascending(String expression, Function<R, ?> key) {
        this.usual = new Order<>(expression, key, false);
        return this;
    }

    public Listing<R> descending(String expression, Function<R, ?> key) {
        this.usual = new Order<>(expression, key, true);
        return this;
    }

    /** An order that callers may ask for by this name, and with a minus before it for the reverse. */
    public Listing<R> sortable(String name, String expression, Function<R, ?> key) {
        offered.put(name, new Order<>(expression, key, false));
        offered.put("-" + name, new Order<>(expression, key, true));
        return this;
    }

    /** What makes the order unique; usually the id. */
    public <K> Listing<R> tieBreaker(String expression, Class<K> type, Function<R, K> key) {
        this.tieExpression = expression;
        this.tieKey = key;
        this.tieType = type;
        return this;
    }

    /**
     * Lets whoever wants all of it read it in one go with a cursor of the database, instead of page by page: for lists of
     * millions of rows. The projection must be of values alone.
     */
    public Listing<R> streamed() {
        this.streamed = true;
        return this;
    }

    public Page<R> page(EntityManager entities, PageRequest request) {
        Page<R> page = readPage(entities, request);
        return streamed && request.cursor() == null
                ? page.readWhole(each -> readWhole(entities, orderFor(request), each))
                : page;
    }

    private void readWhole(EntityManager entities, Order<R> order, Consumer<R> each) {
        var query = entities.createQuery(hql(conditions, order), row)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED_AT_ONCE);
        parameters.forEach(query::setParameter);
        try (Stream<R> rows = query.getResultStream()) {
            rows.forEach(each);
        }
    }

    private String hql(List<String> allConditions, Order<R> order) {
        String direction = order.descending() ? "desc" : "asc";
        return select
                + (allConditions.isEmpty() ? "" : " where " + String.join(" and ", allConditions))
                + " order by %s %s, %s %s".formatted(order.expression(), direction, tieExpression, direction);
    }

    private Page<R> readPage(EntityManager entities, PageRequest request) {
        Order<R> order = orderFor(request);
        String question = select + conditions + parameters + order.expression() + order.descending();
        var allConditions = new ArrayList<>(conditions);
        var allParameters = new TreeMap<>(parameters);
        if (request.cursor() != null) {
            Cursor cursor = Cursor.decode(request.cursor(), question);
            allConditions.add("(%s, %s) %s (:cursorKey, :cursorTie)"
                    .formatted(order.expression(), tieExpression, order.descending() ? "<" : ">"));
            allParameters.put("cursorKey", cursor.sortKey());
            allParameters.put("cursorTie", cursor.tieBreaker(tieType));
        }
        var query = entities.createQuery(hql(allConditions, order), row).setMaxResults(request.limit() + 1);
        List<R> rows;
        try {
            allParameters.forEach(query::setParameter);
            rows = query.getResultList();
        } catch (RuntimeException failure) {
            // the filters were checked before, so it is the cursor that has another type or does not fit its column
            boolean unfit = !(failure instanceof PersistenceException) || Databases.isUnfitValue(failure);
            if (request.cursor() != null && unfit) {
                throw Cursor.unusable();
            }
            throw failure;
        }
        if (rows.size() <= request.limit()) {
            return Page.last(rows);
        }
        List<R> items = List.copyOf(rows.subList(0, request.limit()));
        R last = items.get(items.size() - 1);
        String next = Cursor.after(question, order.key().apply(last), tieKey.apply(last))
                .encode();
        return new Page<>(items, next, () -> page(entities, request.from(next)));
    }

    private Order<R> orderFor(PageRequest request) {
        return request.sort() == null
                ? usual
                : offered.getOrDefault(request.sort(), new Order<>(tieExpression, tieKey, false));
    }
}
