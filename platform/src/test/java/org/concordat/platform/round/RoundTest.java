package org.concordat.platform.round;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class RoundTest {

    private final List<Integer> due = new ArrayList<>(List.of(1, 2, 3, 4));
    private int asked;

    private void run(Consumer<Integer> step) {
        Round.run("Counting", () -> due.stream().limit(2).toList(), number -> {
            asked++;
            step.accept(number);
            due.remove(number);
        });
    }

    @Test
    void goesOnUntilNothingIsDue() {
        run(number -> {});
        assertThat(due).isEmpty();
        assertThat(asked).isEqualTo(4);
    }

    @Test
    void oneLostRaceEndsTheRoundForNoOther() {
        run(number -> {
            if (number == 1) {
                throw new OptimisticLockException("somebody was faster");
            }
        });
        assertThat(due).containsExactly(1);
    }

    @Test
    void oneThatIsRefusedEndsTheRoundForNoOther() {
        run(number -> {
            if (number == 1) {
                throw Refusal.conflict("paid-meanwhile", "It is paid");
            }
        });
        assertThat(due).containsExactly(1);
    }

    @Test
    void whatCannotBeDoneIsNotTriedForEver() {
        run(number -> {
            throw new IllegalStateException("never");
        });
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void endsAtOnceWhileTheDatabaseIsAway() {
        run(number -> {
            throw new IllegalStateException(new SQLException("connection refused", "08001"));
        });
        assertThat(asked).isEqualTo(1);
    }
}
