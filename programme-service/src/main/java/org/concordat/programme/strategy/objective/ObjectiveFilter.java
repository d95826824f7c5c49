package org.concordat.programme.strategy.objective;

import org.concordat.platform.time.FinancialYear;

/**
 * Which objectives a list shows; what is {@code null} does not narrow it.
 *
 * @param theme code of the theme that they belong to, or under which theirs stands
 * @param priorityOutcome code of the priority outcome
 * @param successMeasure code of the success measure
 * @param achievedIn code of a sub-region in which they stand as achieved
 * @param achievedFor the year for which they do; with {@code achievedIn}, in that sub-region
 * @param served whether some programme or project serves them
 */
public record ObjectiveFilter(
        String theme,
        String priorityOutcome,
        String successMeasure,
        String achievedIn,
        FinancialYear achievedFor,
        Boolean served) {}
