package org.concordat.membership.register.reorganisation;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;

/** A feature whose records must follow when organisations are reorganised. */
public interface ReorganisationWatcher {

    /**
     * One thing that happens to one record.
     *
     * @param what named like a fact, such as {@code subscription-cancelled}
     * @param organisation the predecessor it concerns
     * @param detail what a reader wants to know of the record; no personal data
     */
    record Consequence(String what, UUID organisation, UUID record, String detail) {}

    /** What would happen if it took effect now, for the preview. */
    List<Consequence> foresee(Reorganised coming);

    /**
     * Does what follows; called in the transaction in which the reorganisation takes effect.
     *
     * @param effective the effective date and the reason, for the changes that are made
     */
    void organisationsReorganised(Reorganised reorganised, EffectiveDate effective);
}
