package org.concordat.programme.maturity.result;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a round is: who has submitted, who is at it and who has not begun. */
@Schema(name = "AssessmentProgress", description = "Who has submitted, who is at it and who has not begun; by name")
public record RoundProgress(
        UUID round,

        @Min(0) @Max(Integer.MAX_VALUE) @Schema(description = "How many organisations are asked")
        int asked,

        @Size(max = RoundProgress.MOST) @Schema(description = "All that they began")
        List<Asked> submitted,

        @Size(max = RoundProgress.MOST) @Schema(description = "Some of what they began is a draft")
        List<Asked> drafts,

        @Size(max = RoundProgress.MOST) List<Asked> notStarted) {

    static final int MOST = 1_000;

    /** An organisation that is asked, and how many sheets it has. */
    @Schema(name = "AskedOrganisation")
    public record Asked(
            UUID organisation,
            @Size(max = 200) String name,
            @Size(max = 50) String subRegion,

            @Min(0) @Max(Integer.MAX_VALUE) @Schema(description = "Sheets that it submitted")
            int submitted,

            @Min(0) @Max(Integer.MAX_VALUE) @Schema(description = "Sheets that it began and did not submit")
            int drafts) {

        boolean done() {
            return submitted > 0 && drafts == 0;
        }

        boolean atIt() {
            return drafts > 0;
        }
    }

    /** @param asked by name */
    static RoundProgress of(UUID round, List<Asked> asked) {
        return new RoundProgress(
                round,
                asked.size(),
                asked.stream().filter(Asked::done).toList(),
                asked.stream().filter(Asked::atIt).toList(),
                asked.stream().filter(each -> !each.done() && !each.atIt()).toList());
    }
}
