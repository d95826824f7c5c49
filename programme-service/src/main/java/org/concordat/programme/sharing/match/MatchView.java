package org.concordat.programme.sharing.match;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A match as callers see it. */
@Schema(name = "Match", description = "That two organisations are introduced to each other, and what came of it")
public record MatchView(
        @JsonUnwrapped MatchState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    /** As a list selects it. */
    public MatchView(
            UUID id,
            Pair pair,
            String why,
            LocalDate offeredOn,
            MatchStatus status,
            LocalDate acceptedOn,
            LocalDate declinedOn,
            String declinedBecause,
            LocalDate outcomeOn,
            String outcome,
            long version) {
        this(
                new MatchState(
                        id, pair, why, offeredOn, status, acceptedOn, declinedOn, declinedBecause, outcomeOn, outcome),
                version);
    }

    static MatchView of(Match match) {
        return new MatchView(match.state(), match.version());
    }

    public UUID id() {
        return state.id();
    }

    public Pair pair() {
        return state.pair();
    }

    public LocalDate offeredOn() {
        return state.offeredOn();
    }
}
