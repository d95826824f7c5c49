package org.concordat.reporting.feed.due;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Terms of office that end before their seat does, and that no later one follows. */
@Singleton
public class SeatTermDues extends DueFacts<SeatTermDues.Told> {

    /** A body, as membership sends it. */
    public record Told(@NotNull String name, LocalDate activeUntil, List<@Valid Seat> seats) {

        public Told {
            seats = seats == null ? List.of() : List.copyOf(seats);
        }
    }

    /** A seat with those who held it; open where no end is known. */
    public record Seat(@NotNull UUID id, @NotNull String category, LocalDate activeUntil, List<@Valid Term> terms) {

        public Seat {
            terms = terms == null ? List.of() : List.copyOf(terms);
        }

        Optional<Term> lastTerm() {
            return terms.stream()
                    .max(Comparator.comparing(
                            Term::activeUntil, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        }
    }

    /** For whom somebody holds the seat, and until which day. */
    public record Term(UUID organisation, LocalDate activeUntil) {

        boolean endsBefore(LocalDate end) {
            return activeUntil != null && (end == null || activeUntil.isBefore(end));
        }
    }

    SeatTermDues() {
        super("due_body", "membership.bodies", Told.class);
    }

    @Override
    public List<Due> of(Told told) {
        return told.seats().stream()
                .flatMap(seat -> seat
                        .lastTerm()
                        .filter(term -> term.endsBefore(seat.activeUntil()) && term.endsBefore(told.activeUntil()))
                        .map(term -> Due.of(
                                        DueKind.TERM,
                                        seat.id(),
                                        "Fill the %s seat of %s, whose term ends"
                                                .formatted(seat.category(), told.name()),
                                        term.activeUntil())
                                .of(term.organisation())
                                .by(told.name()))
                        .stream())
                .toList();
    }
}
