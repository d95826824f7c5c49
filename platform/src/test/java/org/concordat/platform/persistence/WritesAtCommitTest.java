package org.concordat.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class WritesAtCommitTest {

    private static final String INSERT = """
            insert into history (id, aggregate_type, aggregate_id, aggregate_version, action, actor, occurred_at,
                effective_on, changes)
            values (?, 'note', ?, ?, 'noted', 'test', now(), current_date, '[]'::jsonb)""";

    @Inject
    WritesAtCommit writes;

    @Inject
    AgroalDataSource dataSource;

    private final UUID aggregate = UUID.randomUUID();

    private List<Long> written() {
        return new Sql(dataSource)
                .list(
                        "select aggregate_version from history where aggregate_id = ? order by seq",
                        row -> row.getLong(1),
                        aggregate);
    }

    private void add(long version) {
        writes.add(INSERT, UUID.randomUUID(), aggregate, version);
    }

    @Test
    void writesAllInTheirOrderWhenTheTransactionCommits() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (long version = 0; version < 40; version++) {
                add(version);
            }
            assertThat(written()).isEmpty();
        });
        assertThat(written())
                .isEqualTo(IntStream.range(0, 40).mapToObj(Long::valueOf).toList());
    }

    @Test
    void writesAtOnceForATransactionThatReadsThem() {
        QuarkusTransaction.requiringNew().run(() -> {
            add(1);
            writes.flush();
            assertThat(written()).containsExactly(1L);
            add(2);
        });
        assertThat(written()).containsExactly(1L, 2L);
    }

    @Test
    void writesNothingOfATransactionThatRollsBack() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    add(1);
                    throw new IllegalStateException("no");
                }))
                .hasMessageContaining("no");
        assertThat(written()).isEmpty();
    }

    @Test
    void failsTheTransactionWhenAWriteFails() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    new Sql(dataSource).update(INSERT, UUID.randomUUID(), aggregate, 1);
                    add(2);
                    writes.add("insert into history (id) values (?)", UUID.randomUUID());
                }))
                .satisfies(failure ->
                        assertThat(Databases.isUniqueViolation(failure)).isFalse())
                .hasStackTraceContaining("violates not-null constraint");
        assertThat(written()).isEmpty();
    }

    @Test
    void reportsTheDatabasesReasonWhenAWriteFails() {
        UUID id = UUID.randomUUID();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    writes.add(INSERT, id, aggregate, 1);
                    writes.add(INSERT, id, aggregate, 2);
                }))
                .satisfies(failure ->
                        assertThat(Databases.isUniqueViolation(failure)).isTrue());
        assertThat(written()).isEmpty();
    }

    @Test
    void keepsTheWritesOfASuspendedTransactionApart() {
        QuarkusTransaction.requiringNew().run(() -> {
            add(2);
            QuarkusTransaction.requiringNew().run(() -> add(1));
            assertThat(written()).containsExactly(1L);
        });
        assertThat(written()).containsExactly(1L, 2L);
    }

    @Test
    void refusesAWriteOutsideATransaction() {
        assertThatThrownBy(() -> add(1)).isInstanceOf(IllegalStateException.class);
    }
}
