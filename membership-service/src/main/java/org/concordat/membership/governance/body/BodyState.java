package org.concordat.membership.governance.body;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.AddedLater;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A body as the other services see it: no person, not even the id of one. Everything has its days, those that are
 * over and those to come, so that a reader knows of any day who has a vote: a seat without a term on the day is vacant.
 */
record BodyState(
        UUID id,
        @JsonUnwrapped BodyDetails details,
        @JsonUnwrapped Period period,

        @Size(max = 1000) @Schema(description = "The first one first")
        List<Quorums.InForce> quorums,

        @Size(max = 200) @Schema(description = "All that there ever were")
        List<SeatState> seats,

        @Size(max = 1000) @Schema(description = "No two of them share a day")
        List<Chairing> chairs,

        @Size(max = 1000) @Schema(description = "All that there ever were")
        List<ChampionState> champions) {

    record SeatState(
            UUID id,
            @JsonUnwrapped Seat seat,

            @Size(max = 1000) @Schema(description = "The first one first; no two of them share a day")
            List<TermState> terms,

            @AddedLater
            @Size(max = 1000)
            @Schema(description = "When somebody comes if the holder does not, the first one first")
            List<Period> deputies) {}

    record TermState(
            @Schema(description = "For which the seat is held")
            UUID organisation,

            @JsonUnwrapped Period period) {}

    record ChampionState(UUID id, @JsonUnwrapped Champion champion) {}

    static BodyState of(Body body) {
        return new BodyState(
                body.id(),
                body.details(),
                body.period(),
                body.quorums().inOrder(),
                body.seats().entrySet().stream()
                        .map(seat -> new SeatState(
                                seat.getKey(),
                                seat.getValue(),
                                terms(body.terms().of(seat.getKey())),
                                body.terms().deputiesOf(seat.getKey()).stream()
                                        .map(Deputising::period)
                                        .toList()))
                        .toList(),
                body.chair().all(),
                body.champions().entrySet().stream()
                        .map(champion -> new ChampionState(champion.getKey(), champion.getValue()))
                        .toList());
    }

    private static List<TermState> terms(List<Term> terms) {
        return terms.stream()
                .map(term -> new TermState(term.organisation(), term.period()))
                .toList();
    }
}
