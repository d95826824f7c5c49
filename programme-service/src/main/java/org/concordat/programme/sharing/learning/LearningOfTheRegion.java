package org.concordat.programme.sharing.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/** Computes the regional learning plan from those of organisations, and who could teach whom. */
@ApplicationScoped
public class LearningOfTheRegion {

    private final RegionalLearning learning;
    private final BusinessCalendar calendar;

    LearningOfTheRegion(RegionalLearning learning, BusinessCalendar calendar) {
        this.learning = learning;
        this.calendar = calendar;
    }

    /** @param asAt see {@link InForce#of} */
    public RegionalLearningPlan plan(FinancialYear year, LocalDate asAt) {
        InForce inForce = inForce(year, asAt);
        return RegionalLearningPlan.of(year, learning.plans(inForce), learning.parts(inForce));
    }

    /** @param asAt see {@link InForce#of} */
    public LearningExchange exchange(String theme, FinancialYear year, LocalDate asAt) {
        return LearningExchange.of(theme, year, learning.entries(theme, inForce(year, asAt), LearningExchange.MOST));
    }

    private InForce inForce(FinancialYear year, LocalDate asAt) {
        return InForce.of(year, asAt, calendar.today());
    }
}
