package org.concordat.programme.sharing.tool;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a tool has come in the region by the end of a year. */
@Schema(name = "ToolTakeUp", description = "How far a tool has come in the region by the end of a year")
public record TakeUpOfTool(
        UUID tool,
        FinancialYear financialYear,

        @Min(0) @Max(Tool.MOST_TAKE_UPS) @Schema(description = "Organisations that took it up in the year")
        int organisationsInYear,

        @Min(0) @Max(Tool.MOST_TAKE_UPS) @Schema(description = "Organisations that had taken it up by its end")
        int organisations,

        @Min(0)
        @Max(TakeUpOfTool.MOST_COUNCILS)
        @Schema(description = "Councils of the region: those that were active on the year's first day")
        int councils,

        @Min(0) @Max(TakeUpOfTool.MOST_COUNCILS) @Schema(description = "Those of them that had taken it up by its end")
        int councilsWithIt,

        @Size(max = TakeUpOfTool.MOST_COUNCILS) @Schema(description = "Those of them that had not, by name")
        List<CouncilWithout> notYet) {

    /** More than any region has. */
    public static final int MOST_COUNCILS = 1_000;

    /** A council that does not work with it yet. */
    public record CouncilWithout(
            UUID organisation, @Size(max = 200) String name) {}
}
