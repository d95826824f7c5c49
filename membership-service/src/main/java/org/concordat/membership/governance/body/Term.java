package org.concordat.membership.governance.body;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * That somebody holds a seat for a time.
 *
 * @param organisation the one that the holder speaks for
 * @param holder a contact
 */
@Embeddable
public record Term(UUID seat, UUID organisation, UUID holder, Period period) implements Dated<Term> {

    @Override
    public Term during(Period other) {
        return new Term(seat, organisation, holder, other);
    }

    boolean isOf(UUID other) {
        return seat.equals(other);
    }

    /** True for what the holder of the seat was given for a part of this term. */
    boolean carries(UUID other, Period resting) {
        return isOf(other) && resting.isWithin(period);
    }
}
