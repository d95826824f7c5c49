package org.concordat.membership.governance.body.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.governance.body.Composition;
import org.concordat.membership.governance.body.Names;
import org.concordat.membership.governance.body.Seat;
import org.concordat.membership.governance.body.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sat on a body on a day, as callers see it; people only for those who may see contacts. */
@Schema(name = "BodyComposition")
public record CompositionView(
        UUID body,
        LocalDate asAt,
        QuorumOnDay quorum,

        @Schema(description = "Seats with a vote on the day, vacant ones included")
        long votingSeats,

        @Schema(description = "Those of them that were held")
        long votingSeatsHeld,

        @Schema(nullable = true, description = "The seat whose holder chaired; null when nobody did")
        UUID chair,

        @Size(max = 200) List<PlaceView> seats,
        @Size(max = 1000) List<ChampionOnDay> champions) {

    /** The quorum in force on the day. */
    @Schema(name = "QuorumOnDay")
    public record QuorumOnDay(
            int votingSeats,
            @Schema(maxLength = 500, nullable = true) String rule) {}

    /** A champion on the day. */
    @Schema(name = "ChampionOnDay")
    public record ChampionOnDay(
            UUID id,
            UUID seat,
            @Schema(maxLength = 200, nullable = true) String theme,
            @Schema(maxLength = 100, nullable = true) String project) {}

    /** A seat on the day. */
    @Schema(name = "SeatOnDay")
    public record PlaceView(
            UUID id,

            @Schema(maxLength = 50, examples = "COUNTY_CHIEF_EXECUTIVES")
            String category,

            @Schema(nullable = true) NominatorView nominatedBy,
            boolean voting,
            boolean vacant,

            @Schema(nullable = true, description = "For which the seat was held; null while vacant")
            UUID organisation,

            @Schema(maxLength = 200, nullable = true) String organisationName,

            @Schema(nullable = true, description = "Left out for an organisation's user")
            SitterView holder,

            @Schema(nullable = true, description = "Left out for an organisation's user")
            SitterView deputy,

            @Schema(nullable = true) LocalDate termFrom,

            @Schema(nullable = true, description = "The term's last day; null while no end is known")
            LocalDate termUntil) {

        static PlaceView of(Composition.Place place, Names names, boolean named) {
            Seat seat = place.seat();
            Term term = place.term();
            return new PlaceView(
                    place.id(),
                    seat.category(),
                    NominatorView.of(seat.nominatedBy()),
                    seat.voting(),
                    term == null,
                    term == null ? null : term.organisation(),
                    term == null ? null : names.organisations().get(term.organisation()),
                    term == null ? null : SitterView.of(term.holder(), names, named),
                    SitterView.of(place.deputy(), names, named),
                    term == null ? null : term.period().activeFrom(),
                    term == null ? null : term.period().activeUntil());
        }
    }

    /** @param named whether the caller may see who the people are */
    static CompositionView of(Composition composition, boolean named) {
        return new CompositionView(
                composition.body(),
                composition.day(),
                new QuorumOnDay(
                        composition.quorum().votingSeats(), composition.quorum().rule()),
                composition.votingSeats(),
                composition.votingSeatsHeld(),
                composition.chair(),
                composition.seats().stream()
                        .map(place -> PlaceView.of(place, composition.names(), named))
                        .toList(),
                composition.champions().entrySet().stream()
                        .map(each -> new ChampionOnDay(
                                each.getKey(),
                                each.getValue().seat(),
                                each.getValue().theme(),
                                each.getValue().project()))
                        .toList());
    }
}
