package org.concordat.membership.governance.body;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * That somebody comes when the holder of a seat does not, for a time.
 *
 * @param deputy another contact of the holder's organisation
 */
@Embeddable
public record Deputising(UUID seat, UUID deputy, Period period) implements Dated<Deputising> {

    @Override
    public Deputising during(Period other) {
        return new Deputising(seat, deputy, other);
    }
}
