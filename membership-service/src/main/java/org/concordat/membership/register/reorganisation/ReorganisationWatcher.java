package org.concordat.membership.register.reorganisation;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A feature whose records must follow when organisations are reorganised. */
public interface ReorganisationWatcher {

    /** One thing that happens to one record of a predecessor; it shows no personal data. */
    @Schema(name = "ReorganisationConsequence")
    record Consequence(
            @Schema(maxLength = 100, examples = "subscription-cancelled")
            String what,

            UUID organisation,
            UUID record,
            @Schema(maxLength = 500) String detail) {}

    /** What would happen if it took effect now, for the preview. */
    List<Consequence> foresee(Reorganised coming);

    /** When its turn comes: what others look for when theirs comes is done by then. */
    enum Order {
        PEOPLE,
        WHAT_THEY_HOLD
    }

    default Order order() {
        return Order.WHAT_THEY_HOLD;
    }

    /**
     * Does what follows; called in the transaction in which the reorganisation takes effect.
     *
     * @param effective the effective date and the reason, for the changes that are made
     */
    void organisationsReorganised(Reorganised reorganised, EffectiveDate effective);
}
