package org.concordat.membership.subscription.run;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a subscription run would do now. */
public record SubscriptionRunPreview(
        FinancialYear financialYear,

        @Size(max = SubscriptionRunPreview.MAX) @Schema(description = "Whom it would invite")
        List<Item> items,

        @Schema(description = "What they would be asked to pay in all, without VAT")
        Money total,

        @Size(max = SubscriptionRunPreview.MAX) @Schema(description = "Whom it would skip")
        List<Skip> skipped) {

    static final int MAX = 10_000;

    /** One organisation that would be invited. */
    @Schema(name = "SubscriptionRunPreviewItem")
    public record Item(
            UUID organisation,
            @Size(max = 200) String name,
            @Size(max = 100) String className,
            Money amount) {}

    /** One organisation that would be skipped. */
    @Schema(name = "SubscriptionRunPreviewSkip")
    public record Skip(
            UUID organisation,
            @Size(max = 200) String name,

            @Size(max = 500) @Schema(description = "The reason, and what could be done")
            String why) {}

    static SubscriptionRunPreview of(FinancialYear year, List<Candidate.Verdict> verdicts) {
        List<Item> items = verdicts.stream()
                .filter(Candidate.Verdict::isRaised)
                .map(verdict -> new Item(
                        verdict.organisation().id(),
                        verdict.organisation().name(),
                        verdict.subscription().className(),
                        verdict.subscription().amount()))
                .toList();
        List<Skip> skipped = verdicts.stream()
                .filter(verdict -> !verdict.isRaised())
                .map(verdict -> new Skip(
                        verdict.organisation().id(), verdict.organisation().name(), verdict.why()))
                .toList();
        return new SubscriptionRunPreview(
                year, items, items.stream().map(Item::amount).collect(Money.sum()), skipped);
    }
}
