package org.concordat.funding.allocation.sharing;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much is shared, and how much of it goes to the sub-regions, is gated, or is kept back. */
@Embeddable
public record PlanTerms(
        @Schema(description = "What is shared, in pounds and pence")
        Money amount,

        @Schema(description = "How much of the amount is top-sliced for the sub-regions; the rest stays regional")
        Percentage share,

        @Schema(
                nullable = true,
                description =
                        "What a sub-region has of its share while its gate is closed; null for a plan without gates")
        Percentage baseShare,

        @Schema(description = "How much of the top slice is kept for need and released by decision, not by weights")
        Percentage keptForNeed,

        @Schema(description = "How much of the amount is held back for contingencies, out of what stays regional")
        Percentage contingency,

        @Schema(description = "The day whose organisations count")
        LocalDate countedOn) {

    public PlanTerms {
        requireSomething(amount);
        requireUplift(share, baseShare);
        requireContingencyWithinTheRest(share, contingency);
    }

    private static void requireSomething(Money amount) {
        if (!amount.isPositive()) {
            throw Refusal.rule(
                    "nothing-to-share",
                    "/amount",
                    "There is nothing to share. Send an amount above zero, or add a source of this year to the fund.");
        }
    }

    /** A gate holds the uplift from the base share to the share, so the base is the smaller one. */
    private static void requireUplift(Percentage share, Percentage baseShare) {
        if (baseShare != null && baseShare.compareTo(share) >= 0) {
            throw Refusal.rule(
                    "base-not-below-share",
                    "/baseShare",
                    "A gate holds what the share of %s%% is above the base. Send a baseShare below it, or none."
                            .formatted(share));
        }
    }

    /** What is held back for contingencies comes out of what stays regional. */
    private static void requireContingencyWithinTheRest(Percentage share, Percentage contingency) {
        if (share.percent().add(contingency.percent()).compareTo(Percentage.WHOLE.percent()) > 0) {
            throw Refusal.rule(
                    "contingency-above-the-rest",
                    "/contingency",
                    "With %s%% for the sub-regions, %s%% cannot be held back as well. Send shares that add up to 100%% at most."
                            .formatted(share, contingency));
        }
    }

    /** The same with another share for the sub-regions; a share at or below the base leaves a gate nothing to hold. */
    public PlanTerms withShare(Percentage other) {
        Percentage base = hasGates() && baseShare.compareTo(other) < 0 ? baseShare : null;
        return new PlanTerms(amount, other, base, keptForNeed, contingency, countedOn);
    }

    public boolean hasGates() {
        return baseShare != null;
    }

    /** What is sliced off for the sub-regions. */
    public Money topSlice() {
        return share.of(amount);
    }

    /** What of the top slice is kept for need. */
    public Money needReserve() {
        return keptForNeed.of(topSlice());
    }

    /** What is held back for contingencies; never more than what the sub-regions leave. */
    public Money contingencyReserve() {
        return contingency.of(amount).min(amount.minus(topSlice()));
    }

    /** What stays regional, the gates left aside. */
    public Money regional() {
        return amount.minus(topSlice()).minus(contingencyReserve());
    }

    /** What of a slice the weights distribute: what is not kept for need. */
    Money distributed(Percentage slice) {
        Money sliced = slice.of(amount);
        return sliced.minus(keptForNeed.of(sliced));
    }
}
