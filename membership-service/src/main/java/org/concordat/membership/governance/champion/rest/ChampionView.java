package org.concordat.membership.governance.champion.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.governance.champion.NamedChampion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A champion as callers see it: the seat, whose holder it is. */
@Schema(name = "Champion")
public record ChampionView(
        UUID id,
        UUID body,
        @Schema(maxLength = 200) String bodyName,
        UUID seat,

        @Schema(maxLength = 200, nullable = true, examples = "Sharing information")
        String theme,

        @Schema(maxLength = 100, nullable = true, examples = "ISS-3")
        String project,

        LocalDate activeFrom,

        @Schema(nullable = true) LocalDate activeUntil) {

    static ChampionView of(NamedChampion champion) {
        return new ChampionView(
                champion.id(),
                champion.body(),
                champion.bodyName(),
                champion.seat(),
                champion.theme(),
                champion.project(),
                champion.activeFrom(),
                champion.activeUntil());
    }
}
