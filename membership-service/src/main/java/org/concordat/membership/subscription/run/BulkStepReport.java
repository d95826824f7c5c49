package org.concordat.membership.subscription.run;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.SubscriptionStatus;
import org.concordat.membership.subscription.subscription.SubscriptionView;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each subscription, or in a preview what would become of it. */
public record BulkStepReport(
        @Schema(description = "True when nothing was done") boolean preview,

        @Schema(description = "Subscriptions with which the step was taken")
        long done,

        @Schema(description = "Subscriptions with which it had been taken before")
        long already,

        @Schema(description = "Subscriptions that stay as they are")
        long refused,

        @Schema(description = "What those with which it was taken, now or before, are asked in all, without VAT")
        Money total,

        @Size(max = SubscriptionRunPreview.MAX) List<Line> lines) {

    /** What can become of a subscription. */
    @Schema(name = "BulkStepOutcome")
    public enum Outcome {
        DONE,
        ALREADY,
        REFUSED
    }

    /** What became of one subscription. */
    @Schema(name = "BulkStepLine")
    public record Line(
            UUID subscription,
            UUID organisation,
            @Size(max = 200) String organisationName,
            Outcome outcome,

            @Schema(description = "Where it stands after the step")
            SubscriptionStatus status,

            @Schema(description = "What it is asked, without VAT")
            Money amount,

            @Size(max = 2000) @Schema(nullable = true, description = "Why it stays as it is, and what to do")
            String problem) {

        static Line of(SubscriptionView subscription, Outcome outcome, String problem) {
            return new Line(
                    subscription.id(),
                    subscription.organisation(),
                    subscription.organisationName(),
                    outcome,
                    subscription.status(),
                    subscription.net().amount(),
                    problem);
        }
    }

    static BulkStepReport of(boolean preview, List<Line> lines) {
        return new BulkStepReport(
                preview,
                count(lines, Outcome.DONE),
                count(lines, Outcome.ALREADY),
                count(lines, Outcome.REFUSED),
                lines.stream()
                        .filter(line -> line.outcome() != Outcome.REFUSED)
                        .map(Line::amount)
                        .collect(Money.sum()),
                lines);
    }

    private static long count(List<Line> lines, Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
