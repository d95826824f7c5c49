package org.concordat.reporting.money.distribution;

import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was asked for, awarded and paid, and to how many councils and people. */
@Schema(description = "What was asked for, awarded and paid, and to how many")
public record Counted(
        @Schema(description = "Councils active on the first day of the year")
        int councils,

        @Schema(
                nullable = true,
                description = "People by the newest count of the year's first day or before, counted once, at the"
                        + " lowest tier; null where none is known")
        Long population,

        @Schema(
                description =
                        "Applications in which its organisations have a share, drafts and withdrawn ones left" + " out")
        int applications,

        @Schema(description = "What they ask for the year, each organisation by its share in the application")
        Money requested,

        @Schema(description = "Awards in which its organisations have a share")
        int awards,

        @Schema(
                description = "What awards promise for the year, less what came back, by who receives it; of one that"
                        + " has ended what it was paid and what is retained")
        Money awarded,

        @Schema(description = "What was paid of it, less what came back")
        Money paid,

        @Schema(description = "The same as awarded, by who benefits from it")
        Money benefiting) {}
