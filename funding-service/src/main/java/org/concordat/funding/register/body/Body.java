package org.concordat.funding.register.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A governance body as membership last told it, with all its days, so that it can be read as at any of them.
 *
 * @param reportsTo the body above it; {@code null} when it reports to none
 */
public record Body(
        UUID id,
        String name,
        UUID reportsTo,
        Days days,
        List<QuorumFrom> quorums,
        List<Seat> seats,
        List<ChairTerm> chairs) {

    /** The voting seats that the body's constitution asks for, from a day until the next one is in force. */
    public record QuorumFrom(LocalDate activeFrom, int votingSeats) {}

    /** That the holder of a seat chairs for a time. */
    public record ChairTerm(UUID seat, Days days) {}

    /** Who sat there on a day; nobody when the body had not begun, or was dissolved. */
    public Optional<Composition> on(LocalDate day) {
        if (!days.include(day)) {
            return Optional.empty();
        }
        return Optional.of(new Composition(
                id,
                name,
                day,
                quorumOn(day),
                chairs.stream()
                        .filter(chair -> chair.days().include(day))
                        .map(ChairTerm::seat)
                        .findFirst()
                        .orElse(null),
                seats.stream().flatMap(seat -> seat.on(day).stream()).toList()));
    }

    private int quorumOn(LocalDate day) {
        return quorums.stream()
                .filter(quorum -> !quorum.activeFrom().isAfter(day))
                .max(Comparator.comparing(QuorumFrom::activeFrom))
                .map(QuorumFrom::votingSeats)
                .orElse(1);
    }
}
