package org.concordat.programme.programme.delivery;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.programme.Deliverable;
import org.concordat.programme.programme.DeliverableTarget;

/**
 * Something that an activity promised and delivered, entered with evidence because neither events nor visits show it.
 * Whoever was wrong withdraws it and records another.
 */
@Entity
public class Delivery extends Aggregate {

    public static final AggregateType<Delivery> TYPE =
            AggregateType.published("delivery", "programme.deliveries", DeliveryState.class, Delivery::state);

    private DeliveryDetails details;
    private LocalDate withdrawnOn;

    protected Delivery() {}

    /** @param promised what the activity promised of the unit */
    Delivery(DeliveryDetails details, Deliverable promised) {
        requireThatItSaysForWhom(details, promised);
        this.details = details;
    }

    private static void requireThatItSaysForWhom(DeliveryDetails details, Deliverable promised) {
        if (promised.target() == DeliverableTarget.ALL_COUNCILS && details.organisation() == null) {
            throw forWhom("/organisation", "every council. Say which organisation got this one.");
        }
        if (promised.target() == DeliverableTarget.ONE_PER_SUB_REGION && details.subRegion() == null) {
            throw forWhom("/subRegion", "each sub-region. Say which one got this one.");
        }
    }

    private static Refusal forWhom(String pointer, String whom) {
        return Refusal.rule("delivery-for-whom", pointer, "The activity promises it to " + whom);
    }

    /** It stays, with the day, so that whoever follows the events learns of it. */
    void withdraw(LocalDate on) {
        if (withdrawnOn != null) {
            throw Refusal.conflict(
                    "delivery-withdrawn",
                    "It was withdrawn on %s. Record another where something was delivered.".formatted(withdrawnOn));
        }
        withdrawnOn = on;
    }

    DeliveryState state() {
        return new DeliveryState(id(), details, withdrawnOn);
    }
}
