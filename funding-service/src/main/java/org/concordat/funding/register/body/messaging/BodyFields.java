package org.concordat.funding.register.body.messaging;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.register.body.Body;
import org.concordat.funding.register.body.Days;
import org.concordat.funding.register.body.Seat;

/** The part of a body's state that is read here. */
public record BodyFields(
        @NotBlank String name,
        UUID reportsTo,
        @NotNull LocalDate activeFrom,
        LocalDate activeUntil,
        @NotNull List<@NotNull @Valid QuorumFields> quorums,
        @NotNull List<@NotNull @Valid SeatFields> seats,
        @NotNull List<@NotNull @Valid ChairFields> chairs) {

    /** A quorum and since when it is in force. */
    public record QuorumFields(
            @NotNull LocalDate activeFrom, @Min(1) int votingSeats) {}

    /** A seat; deputies were told later than the rest. */
    public record SeatFields(
            @NotNull UUID id,
            @NotBlank String category,
            @Valid NominatorFields nominatedBy,
            @NotNull Boolean voting,
            @NotNull LocalDate activeFrom,
            LocalDate activeUntil,
            @NotNull List<@NotNull @Valid TermFields> terms,
            List<@NotNull @Valid DaysFields> deputies) {

        private Seat seat() {
            return new Seat(
                    id,
                    category,
                    nominatedBy == null ? null : nominatedBy.subRegion(),
                    voting,
                    new Days(activeFrom, activeUntil),
                    terms.stream().map(TermFields::term).toList(),
                    deputies == null
                            ? List.of()
                            : deputies.stream().map(DaysFields::days).toList());
        }
    }

    /** Who says who is to sit there. */
    public record NominatorFields(
            @NotBlank String kind, @NotBlank String name) {

        /** {@code null} when something else than a sub-region nominates. */
        private String subRegion() {
            return kind.equals("SUB_REGION") ? name : null;
        }
    }

    /** For which organisation a seat is held. */
    public record TermFields(
            @NotNull UUID organisation, @NotNull LocalDate activeFrom, LocalDate activeUntil) {

        private Seat.Term term() {
            return new Seat.Term(organisation, new Days(activeFrom, activeUntil));
        }
    }

    /** When somebody deputises. */
    public record DaysFields(@NotNull LocalDate activeFrom, LocalDate activeUntil) {

        private Days days() {
            return new Days(activeFrom, activeUntil);
        }
    }

    /** Whose holder chairs. */
    public record ChairFields(@NotNull UUID seat, @NotNull LocalDate activeFrom, LocalDate activeUntil) {

        private Body.ChairTerm chair() {
            return new Body.ChairTerm(seat, new Days(activeFrom, activeUntil));
        }
    }

    Body body(UUID id) {
        return new Body(
                id,
                name,
                reportsTo,
                new Days(activeFrom, activeUntil),
                quorums.stream()
                        .map(quorum -> new Body.QuorumFrom(quorum.activeFrom(), quorum.votingSeats()))
                        .toList(),
                seats.stream().map(SeatFields::seat).toList(),
                chairs.stream().map(ChairFields::chair).toList());
    }
}
