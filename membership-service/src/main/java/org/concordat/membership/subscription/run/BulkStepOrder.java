package org.concordat.membership.subscription.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.SubscriptionStatus;
import org.concordat.membership.subscription.subscription.SubscriptionView;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.problem.Refusal;

/**
 * The order to take one step with many subscriptions of a run.
 *
 * @param only the subscriptions that are meant; {@code null} for all of the run
 * @param except those of them that are left as they are; {@code null} for none
 * @param issuedOn of invoices; {@code null} for the usual day
 * @param dueOn of invoices; {@code null} for the usual term
 * @param preview true to show what would be done, and do nothing
 */
public record BulkStepOrder(
        UUID run,
        BulkStep step,
        List<UUID> only,
        List<UUID> except,
        LocalDate effectiveOn,
        String reason,
        LocalDate issuedOn,
        LocalDate dueOn,
        boolean preview) {

    /** What can be done with many subscriptions at once. */
    public enum BulkStep {
        AGREEMENT,
        DECLINE,
        INVOICE;

        /** So that ordering it again, or going on after a fault, takes no step twice. */
        boolean isTaken(SubscriptionView subscription) {
            return switch (this) {
                case AGREEMENT -> SubscriptionStatus.IN_FORCE.contains(subscription.status());
                case DECLINE -> subscription.status() == SubscriptionStatus.DECLINED;
                case INVOICE -> subscription.invoice() != null;
            };
        }
    }

    EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, reason);
    }

    /** Refuses to leave out without a word what somebody has named. */
    void requireAllOf(Set<UUID> run) {
        requireAllOf(run, only, "/subscriptions");
        requireAllOf(run, except, "/except");
    }

    private static void requireAllOf(Set<UUID> run, List<UUID> named, String pointer) {
        if (named != null) {
            named.stream()
                    .filter(subscription -> !run.contains(subscription))
                    .findFirst()
                    .ifPresent(stranger -> {
                        throw Refusal.rule(
                                "subscription-outside-the-run",
                                pointer,
                                "The subscription %s is none of this run. Leave it out, or take the step with it alone."
                                        .formatted(stranger));
                    });
        }
    }

    boolean includes(UUID subscription) {
        return (only == null || only.contains(subscription)) && (except == null || !except.contains(subscription));
    }
}
