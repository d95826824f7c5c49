package org.concordat.funding.award.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;

/** The instalments of an award: which are due, and which were asked for. It works on the award's own list. */
final class Schedule {

    private final List<Instalment> instalments;

    Schedule(List<Instalment> instalments) {
        this.instalments = instalments;
    }

    /** @throws Refusal when it is not due, or was asked for before */
    Instalment requirePayable(UUID id, LocalDate today) {
        Instalment due = instalments.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("instalment", id));
        due.requirePayable(today);
        return due;
    }

    void ask(UUID id) {
        instalments.replaceAll(each -> each.id().equals(id) ? each.asked() : each);
    }

    void mayBeAskedAgain(UUID id) {
        instalments.replaceAll(each -> each.id().equals(id) ? each.notAsked() : each);
    }

    /** @param on {@code null} when it is reopened, which blocks what was not asked for yet and takes nothing back */
    void reach(UUID milestone, LocalDate on) {
        for (int i = 0; i < instalments.size(); i++) {
            Instalment each = instalments.get(i);
            // the same news again leaves no trace
            if (milestone.equals(each.milestone()) && !Objects.equals(each.reachedOn(), on)) {
                instalments.set(i, each.reached(on));
            }
        }
    }
}
