package org.concordat.programme.programme.contribution;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.InKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What organisations give to a programme without money, by year and activity. */
@Schema(description = "What organisations give to a programme without money, by year and activity")
public record ProgrammeContributions(
        UUID programme,

        @Size(max = ProgrammeContributions.MOST_YEARS)
        @Schema(description = "Those in which anything is given, from the first on")
        List<OfYear> years) {

    /** More than any programme runs in. */
    static final int MOST_YEARS = 100;

    /** More than any programme ever had. */
    static final int MOST_ACTIVITIES = 1_000;

    /** What organisations give in a year. */
    @Schema(name = "ContributionYear")
    public record OfYear(
            FinancialYear financialYear,

            @Schema(description = "An organisation that gives to several activities counts in it once")
            InKind contributions,

            @Size(max = MOST_ACTIVITIES) List<OfActivity> activities) {}

    /** What organisations give to an activity in a year. */
    @Schema(name = "ContributionActivity")
    public record OfActivity(
            @Schema(nullable = true, description = "Null for what is given to the programme as a whole")
            UUID activity,

            InKind contributions) {}
}
