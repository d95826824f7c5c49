package org.concordat.platform.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Answers that cost the database much, kept for as long as nobody has changed anything in it: PostgreSQL's snapshot is another
 * one after each transaction that wrote, and never the same again. So an answer is never older than the question, and many who
 * ask the same at once let it be worked out once. For questions outside of a transaction: what it has written itself does not
 * count before it commits.
 *
 * @param <K> what is asked; equal for what has the same answer
 */
public final class WhileUnchanged<K, V> {

    private static final String SNAPSHOT = "select pg_current_snapshot()::text";

    private final Sql sql;
    private final Cache<Asked<K>, V> answers;

    private record Asked<K>(K question, String snapshot) {}

    /** @param most how many answers are kept, those that were asked for last */
    public WhileUnchanged(DataSource dataSource, int most) {
        this.sql = new Sql(dataSource);
        this.answers = Caffeine.newBuilder().maximumSize(most).build();
    }

    /** @param work answers the question; whoever asks the same meanwhile waits for it */
    public V get(K question, Supplier<V> work) {
        return get(question, work, answer -> List.of());
    }

    /** @param alike the questions that have this answer too */
    public V get(K question, Supplier<V> work, Function<V, Collection<K>> alike) {
        String snapshot = sql.one(SNAPSHOT, row -> row.getString(1)).orElseThrow();
        var worked = new AtomicBoolean();
        V answer = answers.get(new Asked<>(question, snapshot), asked -> {
            worked.set(true);
            return work.get();
        });
        if (worked.get()) {
            alike.apply(answer).forEach(other -> answers.put(new Asked<>(other, snapshot), answer));
        }
        return answer;
    }
}
