package org.concordat.funding.award.award;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.concordat.platform.problem.Refusal;

/** What the recipient must do for an award. It works on the award's own list. */
final class Conditions {

    private final List<AwardCondition> conditions;

    Conditions(List<AwardCondition> conditions) {
        this.conditions = conditions;
    }

    void settle(UUID condition, UnaryOperator<AwardCondition> how) {
        Parts.replace(conditions, AwardCondition::id, condition, "condition", how);
    }

    /** @throws Refusal 409 when one is overdue */
    void requireNoneOverdue(LocalDate today) {
        conditions.stream().filter(each -> each.isOverdueOn(today)).findFirst().ifPresent(overdue -> {
            throw Refusal.conflict(
                    "condition-overdue",
                    "The condition '%s' was due on %s. Meet it, or have it waived."
                            .formatted(overdue.text(), overdue.dueOn()));
        });
    }
}
