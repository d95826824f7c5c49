package org.concordat.funding.ledger.monthend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class MonthEndTest {

    private static final LocalDate TODAY = LocalDate.parse("2008-08-01");

    private static MonthEnd close(String day, String oldestOpen) {
        return MonthEnd.of(
                UUID.randomUUID(),
                LocalDate.parse(day),
                oldestOpen == null ? null : LocalDate.parse(oldestOpen),
                TODAY);
    }

    private static void assertRefused(String type, String names, String day, String oldestOpen) {
        assertThatThrownBy(() -> close(day, oldestOpen)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(type);
            assertThat(refusal.getMessage()).contains(names);
        });
    }

    @Test
    void theFirstToCloseIsTheMonthOfTheEarliestEntry() {
        assertThat(close("2008-04-30", "2008-04-10").day()).isEqualTo("2008-04-30");
        assertRefused("months-close-in-order", "2008-04-30", "2008-05-31", "2008-04-10");
        assertRefused("months-close-in-order", "2008-04-30", "2008-03-31", "2008-04-10");
    }

    @Test
    void monthsCloseInOrder() {
        assertThat(close("2008-07-31", "2008-07-01").day()).isEqualTo("2008-07-31");
        assertRefused("months-close-in-order", "2008-06-30", "2008-07-31", "2008-06-01");
    }

    @Test
    void aMonthClosesOnceItIsOver() {
        assertThat(close("2008-07-31", "2008-07-31").day()).isEqualTo("2008-07-31");
        assertRefused("month-not-over", "2008-09-01", "2008-08-31", "2008-08-01");
        assertThatThrownBy(() -> MonthEnd.of(UUID.randomUUID(), TODAY.minusDays(1), TODAY, TODAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("month-not-over"));
    }

    @Test
    void aMonthClosesWithItsLastDay() {
        assertRefused("not-a-month-end", "2008-02-29", "2008-02-28", "2008-02-01");
        assertThat(close("2008-02-29", "2008-02-01").day()).isEqualTo("2008-02-29");
    }

    @Test
    void aBookWithoutEntriesHasNothingToClose() {
        assertRefused("nothing-to-close", "first", "2008-04-30", null);
    }
}
