package org.concordat.funding.fund.charge;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/** Money that the accountable body took for its work. It is never rewritten; a mistake is reversed, once. */
@Entity
public class Charge extends Aggregate {

    public static final AggregateType<Charge> TYPE =
            AggregateType.published("charge", "funding.charges", ChargeState.class, ChargeState::of);

    @Embedded
    private ChargeDetails details;

    private boolean reversed;

    protected Charge() {}

    Charge(ChargeDetails details) {
        this.details = details;
    }

    /** @param on not before the day that the charge is true from */
    void reverse(LocalDate on) {
        if (reversed) {
            throw Refusal.conflict(
                    "charge-already-reversed", "This charge is reversed already. Post what is due as a new charge.");
        }
        if (on.isBefore(details.effectiveOn())) {
            throw Refusal.rule(
                    "reversal-before-charge",
                    "/effectiveOn",
                    "A charge is reversed on the day it is true from or later. Send %s or a later day."
                            .formatted(details.effectiveOn()));
        }
        reversed = true;
    }

    public ChargeDetails details() {
        return details;
    }

    public boolean isReversed() {
        return reversed;
    }
}
