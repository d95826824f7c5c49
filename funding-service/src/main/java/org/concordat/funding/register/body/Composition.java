package org.concordat.funding.register.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A body as it was on a day.
 *
 * @param quorum the voting seats that its constitution asks for
 * @param chair the seat whose holder chairs; {@code null} when nobody does
 */
public record Composition(UUID body, String name, LocalDate day, int quorum, UUID chair, List<SeatOnDay> seats) {

    public Optional<SeatOnDay> seat(UUID id) {
        return seats.stream().filter(seat -> seat.id().equals(id)).findFirst();
    }

    public List<SeatOnDay> seatsOf(UUID organisation) {
        return seats.stream().filter(seat -> seat.isHeldFor(organisation)).toList();
    }
}
