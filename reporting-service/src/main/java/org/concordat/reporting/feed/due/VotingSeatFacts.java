package org.concordat.reporting.feed.due;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** For whom somebody holds a seat that votes, and on which days. */
@Singleton
public class VotingSeatFacts extends DatedFacts<VotingSeatFacts.Told, VotingSeatFacts.VotingSeat> {

    /** A body, as membership sends it. */
    public record Told(@NotNull UUID id, List<@Valid Seat> seats) {

        public Told {
            seats = seats == null ? List.of() : List.copyOf(seats);
        }
    }

    /** A seat with those who held it; an observer's does not vote. */
    public record Seat(@NotNull UUID id, boolean voting, List<@Valid Term> terms) {

        public Seat {
            terms = terms == null ? List.of() : List.copyOf(terms);
        }
    }

    /** Open where no end is known. */
    public record Term(@NotNull UUID organisation, @NotNull LocalDate activeFrom, LocalDate activeUntil) {}

    /** Who may vote in a seat; the last day is {@code null} while none is known. */
    public record VotingSeat(UUID body, UUID seat, UUID organisation, LocalDate firstDay, LocalDate lastDay) {}

    VotingSeatFacts() {
        super("voting_seat", 1, "membership.bodies", Told.class, VotingSeat.class);
    }

    @Override
    public List<VotingSeat> of(Told told) {
        return told.seats().stream()
                .filter(Seat::voting)
                .flatMap(seat -> seat.terms().stream()
                        .map(term -> new VotingSeat(
                                told.id(), seat.id(), term.organisation(), term.activeFrom(), term.activeUntil())))
                .toList();
    }
}
