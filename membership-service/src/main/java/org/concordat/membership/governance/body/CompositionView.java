package org.concordat.membership.governance.body;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sat on a body on a day; people only for those who may see contacts. */
@Schema(name = "BodyComposition")
public record CompositionView(
        UUID body,
        LocalDate asAt,
        Quorum quorum,

        @Schema(description = "Seats with a vote on the day, vacant ones included")
        long votingSeats,

        @Schema(description = "Those of them that were held")
        long votingSeatsHeld,

        @Schema(nullable = true, description = "The seat whose holder chaired; null when nobody did")
        UUID chair,

        @Size(max = 200) List<SeatOnDay> seats,
        @Size(max = 1000) List<ChampionOnDay> champions) {

    /** A champion on the day. */
    @Schema(name = "ChampionOnDay")
    public record ChampionOnDay(
            UUID id,
            UUID seat,
            @Size(max = 200) @Schema(nullable = true) String theme,
            @Size(max = 100) @Schema(nullable = true) String project) {}

    /** A seat on the day. */
    @Schema(name = "SeatOnDay")
    public record SeatOnDay(
            UUID id,

            @Size(max = 50) @Schema(examples = "COUNTY_CHIEF_EXECUTIVES")
            String category,

            @Schema(nullable = true) Nominator nominatedBy,
            boolean voting,
            boolean vacant,

            @Schema(nullable = true, description = "For which the seat was held; null while vacant")
            UUID organisation,

            @Size(max = 200) @Schema(nullable = true) String organisationName,

            @Schema(nullable = true, description = "Left out for an organisation's user")
            Names.Sitter holder,

            @Schema(nullable = true, description = "Left out for an organisation's user")
            Names.Sitter deputy,

            @Schema(nullable = true) LocalDate termFrom,

            @Schema(nullable = true, description = "The term's last day; null while no end is known")
            LocalDate termUntil) {

        private static SeatOnDay of(UUID id, Body body, LocalDate day, Names names) {
            Seat seat = body.seat(id);
            Optional<Term> term = body.terms().on(id, day);
            return new SeatOnDay(
                    id,
                    seat.category(),
                    seat.nominatedBy(),
                    seat.voting(),
                    term.isEmpty(),
                    term.map(Term::organisation).orElse(null),
                    term.map(names::organisationOf).orElse(null),
                    term.map(names::holderOf).orElse(null),
                    body.terms().deputyOn(id, day).map(names::sitter).orElse(null),
                    term.map(each -> each.period().activeFrom()).orElse(null),
                    term.map(each -> each.period().activeUntil()).orElse(null));
        }
    }

    static CompositionView of(Body body, LocalDate day, Names names) {
        List<SeatOnDay> seats = body.seats().entrySet().stream()
                .filter(seat -> seat.getValue().isOn(day))
                .map(seat -> SeatOnDay.of(seat.getKey(), body, day, names))
                .toList();
        return new CompositionView(
                body.id(),
                day,
                body.quorums().on(day),
                body.votingSeatsOn(day),
                seats.stream().filter(seat -> seat.voting() && !seat.vacant()).count(),
                body.chair().on(day).orElse(null),
                seats,
                body.champions().entrySet().stream()
                        .filter(each -> each.getValue().isOn(day))
                        .map(each -> new ChampionOnDay(
                                each.getKey(),
                                each.getValue().seat(),
                                each.getValue().theme(),
                                each.getValue().project()))
                        .toList());
    }
}
