package org.concordat.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class WhileUnchangedTest {

    private static final int AT_ONCE = 8;

    @Inject
    AgroalDataSource dataSource;

    private final AtomicInteger worked = new AtomicInteger();
    private Sql sql;
    private WhileUnchanged<String, Integer> counts;

    @BeforeEach
    void aTable() {
        sql = new Sql(dataSource);
        sql.update("create table if not exists counted (id uuid primary key)");
        counts = new WhileUnchanged<>(dataSource, 100);
    }

    private int rows() {
        worked.incrementAndGet();
        return sql.one("select count(*) from counted", row -> row.getInt(1)).orElseThrow();
    }

    private int asked() {
        return counts.get("how many", this::rows);
    }

    private void add() {
        sql.update("insert into counted values (?)", UUID.randomUUID());
    }

    @Test
    void answersFromMemoryUntilSomethingIsWritten() {
        // what else runs in this database may write in between, so that it takes some goes
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            int before = asked();
            int work = worked.get();
            assertThat(asked()).isEqualTo(before);
            assertThat(worked.get()).isEqualTo(work);
        });
        int before = asked();
        for (int added = 1; added <= 50; added++) {
            add();
            assertThat(asked()).isEqualTo(before + added);
        }
    }

    @Test
    void seesWhatWasBegunBeforeTheQuestionAndCommittedAfterIt() {
        int before = QuarkusTransaction.requiringNew().call(() -> {
            add();
            return QuarkusTransaction.suspendingExisting().call(this::asked);
        });
        assertThat(asked()).isEqualTo(before + 1);
    }

    @Test
    void doesNotShowWhatWasRolledBack() {
        int before = asked();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    add();
                    throw new IllegalStateException("never mind");
                }))
                .hasMessage("never mind");
        assertThat(asked()).isEqualTo(before);
    }

    @Test
    void keepsAnswersToOtherQuestionsApart() {
        assertThat(counts.get("one", () -> 1)).isEqualTo(1);
        assertThat(counts.get("two", () -> 2)).isEqualTo(2);
    }

    @Test
    void keepsAnAnswerForAllThatHaveIt() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            int answer = counts.get("one", () -> worked.incrementAndGet(), any -> List.of("two", "three"));
            assertThat(counts.get("two", () -> worked.incrementAndGet())).isEqualTo(answer);
            assertThat(counts.get("three", () -> worked.incrementAndGet())).isEqualTo(answer);
            assertThat(counts.get("four", () -> -1)).isEqualTo(-1);
        });
    }

    @Test
    void whoAsksTheSameAtOnceWaitsForOneAnswer() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var all = Executors.newFixedThreadPool(AT_ONCE);
            var work = new AtomicInteger();
            String question = UUID.randomUUID().toString();
            Callable<Integer> slowly = () -> counts.get(question, () -> {
                work.incrementAndGet();
                return sql.one("select 7 from pg_sleep(0.5)", row -> row.getInt(1))
                        .orElseThrow();
            });
            try {
                List<Future<Integer>> answers = all.invokeAll(
                        IntStream.range(0, AT_ONCE).mapToObj(i -> slowly).toList());
                for (Future<Integer> answer : answers) {
                    assertThat(answer.get()).isEqualTo(7);
                }
            } finally {
                all.shutdownNow();
            }
            assertThat(work).hasValue(1);
        });
    }
}
