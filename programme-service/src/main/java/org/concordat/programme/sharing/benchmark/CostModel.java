package org.concordat.programme.sharing.benchmark;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/**
 * What all count alike, so that unit costs compare: "(hours × rate × (1 + overhead) + other) ÷ volume": programme.md,
 * Benchmark.
 *
 * @param staffHours to two decimals
 * @param overhead share of what the staff cost, to four decimals
 * @param volume how many were done for that
 */
@Embeddable
public record CostModel(BigDecimal staffHours, Money hourlyRate, BigDecimal overhead, Money otherCost, long volume) {

    /** So many hours at the highest rate and overhead stay within what money can be. */
    public static final String STAFF_HOURS = "\\d{1,7}(\\.\\d{1,2})?";

    /** Up to ten times what the staff cost. */
    public static final String OVERHEAD = "\\d(\\.\\d{1,4})?|10(\\.0{1,4})?";

    public static final long MOST_VOLUME = 1_000_000_000;

    public CostModel {
        staffHours = staffHours.setScale(2);
        overhead = overhead.setScale(4);
    }

    void requireSound() {
        requireNotNegative(hourlyRate, "/hourlyRate");
        requireNotNegative(otherCost, "/otherCost");
        if (volume == 0) {
            throw Refusal.rule(
                    "benchmark-without-volume",
                    "/volume",
                    "Where nothing was done, nothing has a unit cost. Send a volume of 1 or more.");
        }
    }

    private static void requireNotNegative(Money amount, String pointer) {
        if (amount.isNegative()) {
            throw Refusal.rule("negative-cost", pointer, "Nothing costs less than nothing. Send 0.00 or more.");
        }
    }

    ExactCost exactCost() {
        BigDecimal staff = staffHours.multiply(hourlyRate.amount()).multiply(BigDecimal.ONE.add(overhead));
        return new ExactCost(staff.add(otherCost.amount()), BigDecimal.valueOf(volume));
    }

    /** To the penny, rounded half up. */
    Money unitCost() {
        return exactCost().toThePenny();
    }
}
