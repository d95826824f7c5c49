package org.concordat.programme.programme;

import java.util.List;
import org.concordat.platform.money.Money;

/**
 * What people plan of an activity.
 *
 * @param costAlone what one council would pay a year to do it alone; {@code null} when nobody would do it alone
 * @param councils how many councils it is relevant to, where that is not all of the region's; else {@code null}
 * @param deliverables what it promises for each of its years
 */
public record ActivityPlan(
        String title,
        ActivityKind kind,
        List<AnnualBudget> budgets,
        Money costAlone,
        Integer councils,
        List<Deliverable> deliverables) {

    /** Ten years of a programme, five sources in each. */
    public static final int MAX_BUDGETS = 50;

    public static final int MAX_DELIVERABLES = 10;

    public ActivityPlan {
        budgets = List.copyOf(budgets);
        deliverables = List.copyOf(deliverables);
    }
}
