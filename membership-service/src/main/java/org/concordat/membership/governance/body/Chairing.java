package org.concordat.membership.governance.body;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** That the holder of a seat chairs the body for a time. */
@Embeddable
public record Chairing(UUID seat, Period period) implements Dated<Chairing> {

    @Override
    public Chairing endedBy(LocalDate lastDay) {
        return new Chairing(seat, period.endedBy(lastDay));
    }
}
