package org.concordat.reporting.programme.sharing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.table.ColumnName;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was shared in a year. Matches, adoptions and learning plans belong to no programme, so that they stand in the
 * total alone; an organisation at events of two programmes is one in it.
 */
public record EventsAndMatches(
        @Schema(nullable = true, maxLength = 50, description = "The one programme asked for; null for all")
        String programme,

        @Size(max = 1000) @Schema(description = "By programme's code, events of no programme last")
        List<ProgrammeTurnout> programmes,

        @Schema(description = "The whole partnership, whichever programmes are listed")
        SharedTotal total)
        implements Figures {

    @Schema(description = "The events of one programme in the year")
    public record ProgrammeTurnout(
            @ColumnName("programme")
            @Schema(nullable = true, maxLength = 50, description = "The programme's code; null where there is none")
            String code,

            @ColumnName("programmeName") @Schema(nullable = true, maxLength = 200, description = "The programme's name")
            String name,

            @JsonUnwrapped Turnout turnout) {}

    @Schema(description = "What was shared in the year in all")
    public record SharedTotal(
            @JsonUnwrapped Turnout turnout, @JsonUnwrapped Matchmaking matchmaking) {}

    /** Each step of a match is counted in the year of its own day, so that no column is part of another. */
    public record Matchmaking(
            @Schema(description = "Introductions offered in the year")
            int matchesOffered,

            @Schema(description = "Introductions accepted in the year, whenever they were offered")
            int matchesAccepted,

            @Schema(description = "Introductions declined in the year, whenever they were offered")
            int matchesDeclined,

            @Schema(description = "Matches of which it was recorded in the year what came of them")
            int matchesWithOutcome,

            @Schema(description = "Good practice that another organisation adopted in the year, withdrawn ones aside")
            int adoptions,

            @Schema(
                    description = "Learning plans of the year whose organisation is there on the day asked for, or on"
                            + " the day of the year next to it; on its last day when none is asked for")
            int learningPlansInForce) {}

    @Override
    public List<Record> rows() {
        var rows = new ArrayList<Record>(programmes);
        rows.add(total);
        return rows;
    }
}
