package org.concordat.membership.governance.body;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A body as the other services see it: no person, not even the id of one. Everything has its days, those that are
 * over and those to come, so that a reader knows of any day who has a vote: a seat without a term on the day is vacant.
 */
record BodyState(
        UUID id,
        @Size(max = 200) String name,

        @Size(max = 100) @Schema(description = "In the partnership's own words, such as Board")
        String kind,

        @Size(max = 2000) String purpose,

        @Size(max = 50)
        @Schema(nullable = true, description = "The seat category from which the chair is elected; null for any")
        String chairCategory,

        @Schema(description = "The first day") LocalDate activeFrom,

        @Schema(nullable = true, description = "The last day; null while no end is known")
        LocalDate activeUntil,

        @Size(max = 1000) @Schema(description = "The first one first")
        List<QuorumState> quorums,

        @Size(max = 200) @Schema(description = "All that there ever were")
        List<SeatState> seats,

        @Size(max = 1000) @Schema(description = "No two of them share a day")
        List<ChairState> chairs,

        @Size(max = 1000) @Schema(description = "All that there ever were")
        List<ChampionState> champions) {

    record QuorumState(
            @Schema(description = "In force from this day until the next one is")
            LocalDate activeFrom,

            @Schema(description = "Voting seats that must be there to decide") @Min(1)
            int votingSeats,

            @Size(max = 500) @Schema(nullable = true, description = "How the constitution puts it")
            String rule) {}

    record SeatState(
            UUID id,

            @Size(max = 50) @Schema(description = "Code of a seat category")
            String category,

            @Schema(nullable = true, description = "Who says who is to sit there")
            Nominator nominatedBy,

            @Schema(description = "False for an observer") boolean voting,
            @Schema(description = "The first day") LocalDate activeFrom,

            @Schema(nullable = true, description = "The last day; null while no end is known")
            LocalDate activeUntil,

            @Size(max = 1000) @Schema(description = "The first one first; no two of them share a day")
            List<TermState> terms) {}

    record TermState(
            @Schema(description = "For which the seat is held")
            UUID organisation,

            @Schema(description = "The first day") LocalDate activeFrom,

            @Schema(nullable = true, description = "The last day; null while no end is known")
            LocalDate activeUntil) {}

    record ChairState(
            @Schema(description = "Whose holder chairs") UUID seat,
            @Schema(description = "The first day") LocalDate activeFrom,

            @Schema(nullable = true, description = "The last day; null while no end is known")
            LocalDate activeUntil) {}

    record ChampionState(
            UUID id,
            @Schema(description = "Whose holder speaks up") UUID seat,

            @Size(max = 200) @Schema(nullable = true, description = "Null when it is a project")
            String theme,

            @Size(max = 100)
            @Schema(nullable = true, description = "Its code or id where projects are kept; null when it is a theme")
            String project,

            @Schema(description = "The first day") LocalDate activeFrom,

            @Schema(nullable = true, description = "The last day; null while no end is known")
            LocalDate activeUntil) {}

    static BodyState of(Body body) {
        BodyDetails details = body.details();
        return new BodyState(
                body.id(),
                details.name(),
                details.kind(),
                details.purpose(),
                details.chairCategory(),
                body.period().activeFrom(),
                body.period().activeUntil(),
                body.quorums().entrySet().stream()
                        .map(each -> new QuorumState(
                                each.getKey(),
                                each.getValue().votingSeats(),
                                each.getValue().rule()))
                        .toList(),
                body.seats().entrySet().stream()
                        .map(seat -> seat(seat.getKey(), seat.getValue(), body.termsOf(seat.getKey())))
                        .toList(),
                body.chairings().values().stream()
                        .map(each -> new ChairState(
                                each.seat(),
                                each.period().activeFrom(),
                                each.period().activeUntil()))
                        .toList(),
                body.champions().entrySet().stream().map(BodyState::champion).toList());
    }

    private static SeatState seat(UUID id, Seat seat, List<Term> terms) {
        return new SeatState(
                id,
                seat.category(),
                seat.nominatedBy(),
                seat.voting(),
                seat.period().activeFrom(),
                seat.period().activeUntil(),
                terms.stream()
                        .map(term -> new TermState(
                                term.organisation(),
                                term.period().activeFrom(),
                                term.period().activeUntil()))
                        .toList());
    }

    private static ChampionState champion(Map.Entry<UUID, Champion> entry) {
        Champion champion = entry.getValue();
        return new ChampionState(
                entry.getKey(),
                champion.seat(),
                champion.theme(),
                champion.project(),
                champion.period().activeFrom(),
                champion.period().activeUntil());
    }
}
