package org.concordat.membership.subscription.run;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.SubscriptionStatus;
import org.concordat.membership.subscription.subscription.SubscriptionView;
import org.concordat.platform.change.EffectiveDate;

/**
 * The order to take one step with many subscriptions of a run.
 *
 * @param only the subscriptions that are meant; {@code null} or empty for all of the run
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

    boolean includes(UUID subscription) {
        return (only == null || only.isEmpty() || only.contains(subscription))
                && (except == null || !except.contains(subscription));
    }
}
