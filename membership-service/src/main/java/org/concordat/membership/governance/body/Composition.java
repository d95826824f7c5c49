package org.concordat.membership.governance.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A body as it was composed on a day.
 *
 * @param seats those that it had on the day
 * @param chair the seat whose holder chaired; {@code null} when nobody did
 */
public record Composition(
        UUID body,
        LocalDate day,
        Quorum quorum,
        List<Place> seats,
        UUID chair,
        Map<UUID, Champion> champions,
        Names names) {

    /**
     * @param term {@code null} while the seat is vacant
     * @param deputy {@code null} when nobody deputises
     */
    public record Place(UUID id, Seat seat, Term term, UUID deputy) {}

    static Composition of(Body body, LocalDate day, Names names) {
        return new Composition(
                body.id(),
                day,
                body.quorumOn(day),
                body.seats().entrySet().stream()
                        .filter(seat -> seat.getValue().period().includes(day))
                        .map(seat -> new Place(
                                seat.getKey(),
                                seat.getValue(),
                                body.termOn(seat.getKey(), day).orElse(null),
                                body.deputyOn(seat.getKey(), day).orElse(null)))
                        .toList(),
                body.chairOn(day).orElse(null),
                body.championsOn(day),
                names);
    }

    public long votingSeats() {
        return seats.stream().filter(place -> place.seat().voting()).count();
    }

    public long votingSeatsHeld() {
        return seats.stream()
                .filter(place -> place.seat().voting() && place.term() != null)
                .count();
    }
}
