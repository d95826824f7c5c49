package org.concordat.funding.award.award;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.id.Ids;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of an award that is paid without a claim of what was spent: on a day, or once a milestone is reached. */
@Embeddable
public record Instalment(
        UUID id,
        @Enumerated(EnumType.STRING) Basis basis,
        FinancialYear financialYear,
        Money amount,

        @Schema(nullable = true, description = "Of one on a day: from this day on")
        LocalDate dueOn,

        @Schema(nullable = true, description = "Of one on a milestone: which of the project's")
        UUID milestone,

        @Schema(nullable = true, description = "Of one on a milestone: when it was reached; null while it is not")
        LocalDate reachedOn,

        @Schema(description = "Whether its payment was asked for")
        boolean requested,

        @AddedLater
        @Size(max = 200)
        @Schema(
                nullable = true,
                description = "Of one on a milestone: what programme is to call it; null when not said")
        String milestoneName) {

    /** When an instalment is due. */
    public enum Basis {
        ON_DATE,
        ON_MILESTONE
    }

    public Instalment {
        if (!amount.isPositive()
                || (basis == Basis.ON_DATE) != (dueOn != null)
                || (basis == Basis.ON_MILESTONE) != (milestone != null)) {
            throw Refusal.rule(
                    "instalment-unclear",
                    "/schedule",
                    "An instalment is above 0.00 and has a due day (ON_DATE) or a milestone (ON_MILESTONE).");
        }
    }

    public static Instalment planned(
            Basis basis, FinancialYear year, Money amount, LocalDate dueOn, UUID milestone, String milestoneName) {
        return new Instalment(Ids.next(), basis, year, amount, dueOn, milestone, null, false, milestoneName);
    }

    /** Refuses the payment of one that is not due, or was asked for before. */
    void requirePayable(LocalDate today) {
        if (requested) {
            throw Refusal.conflict("instalment-requested", "The payment of this instalment was asked for before.");
        }
        if (basis == Basis.ON_DATE && dueOn.isAfter(today)) {
            throw Refusal.rule("instalment-not-due", "This instalment is due on %s.".formatted(dueOn));
        }
        if (basis == Basis.ON_MILESTONE && reachedOn == null) {
            throw Refusal.rule(
                    "milestone-not-reached", "This instalment is due when its milestone is reached. Record it first.");
        }
    }

    boolean waitsForItsDay() {
        return basis == Basis.ON_DATE && !requested;
    }

    Instalment dueOn(LocalDate day) {
        return new Instalment(id, basis, financialYear, amount, day, milestone, reachedOn, requested, milestoneName);
    }

    Instalment asked() {
        return new Instalment(id, basis, financialYear, amount, dueOn, milestone, reachedOn, true, milestoneName);
    }

    Instalment notAsked() {
        return new Instalment(id, basis, financialYear, amount, dueOn, milestone, reachedOn, false, milestoneName);
    }

    /** @param on {@code null} when the milestone is reopened, which takes nothing back */
    Instalment reached(LocalDate on) {
        return new Instalment(id, basis, financialYear, amount, dueOn, milestone, on, requested, milestoneName);
    }
}
