package org.concordat.programme.strategy.objective;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * That an objective is achieved in a sub-region and year, with evidence and decider. It stands until it is reopened, and
 * is kept after that.
 *
 * @param subRegion code of the sub-region
 * @param evidence where it can be read
 * @param reopening {@code null} while it stands
 */
@Embeddable
public record Achievement(
        String subRegion,
        FinancialYear financialYear,
        LocalDate achievedOn,
        String evidence,
        Decider decidedBy,
        Reopening reopening) {

    /** One that stands. */
    public static Achievement of(
            String subRegion, FinancialYear financialYear, LocalDate achievedOn, String evidence, Decider decidedBy) {
        decidedBy.requireOne();
        requireYearBegun(financialYear, achievedOn);
        return new Achievement(subRegion, financialYear, achievedOn, evidence, decidedBy, null);
    }

    /** An objective of a year is achieved in that year or later, not before it begins. */
    private static void requireYearBegun(FinancialYear year, LocalDate achievedOn) {
        if (achievedOn.isBefore(year.firstDay())) {
            throw Refusal.rule(
                    "year-not-begun",
                    "/achievedOn",
                    "%s begins on %s. Send a day from then on, or an earlier year.".formatted(year, year.firstDay()));
        }
    }

    boolean stands() {
        return reopening == null;
    }

    boolean standsIn(String otherSubRegion, FinancialYear year) {
        return stands() && subRegion.equals(otherSubRegion) && financialYear.equals(year);
    }

    Achievement reopened(Reopening decided) {
        requireStanding();
        if (decided.reopenedOn().isBefore(achievedOn)) {
            throw Refusal.rule(
                    "reopened-before-achieved",
                    "/effectiveOn",
                    "It was achieved on %s. Send that day or a later one.".formatted(achievedOn));
        }
        return new Achievement(subRegion, financialYear, achievedOn, evidence, decidedBy, decided);
    }

    private void requireStanding() {
        if (!stands()) {
            throw Refusal.conflict(
                    "achievement-reopened",
                    "This was reopened on %s already. Record the objective as achieved anew once it is."
                            .formatted(reopening.reopenedOn()));
        }
    }
}
