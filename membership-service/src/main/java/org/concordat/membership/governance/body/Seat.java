package org.concordat.membership.governance.body;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Collection;

/**
 * A place on a body, whoever holds it.
 *
 * @param category code of a seat category
 * @param nominatedBy {@code null} when nobody in particular does
 * @param voting false for an observer
 */
@Embeddable
public record Seat(String category, Nominator nominatedBy, boolean voting, Period period) implements Dated<Seat> {

    /** How many of these may vote on a day, were every one held. */
    static long votingOn(Collection<Seat> seats, LocalDate day) {
        return seats.stream()
                .filter(seat -> seat.voting && seat.period.includes(day))
                .count();
    }

    @Override
    public Seat endedBy(LocalDate lastDay) {
        return during(period.endedBy(lastDay));
    }

    Seat during(Period other) {
        return new Seat(category, nominatedBy, voting, other);
    }
}
