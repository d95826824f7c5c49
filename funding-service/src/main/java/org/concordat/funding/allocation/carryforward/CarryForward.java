package org.concordat.funding.allocation.carryforward;

import jakarta.persistence.Entity;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;

/** The decision that money which a year did not commit moves on to the next; it never moves by itself. */
@Entity
public class CarryForward extends Aggregate {

    public static final AggregateType<CarryForward> TYPE = AggregateType.published(
            "carry-forward", "funding.carry-forwards", CarryForwardState.class, CarryForwardState::of);

    private CarryForwardDetails details;

    protected CarryForward() {}

    CarryForward(CarryForwardDetails details) {
        this.details = details;
    }

    public CarryForwardDetails details() {
        return details;
    }
}
