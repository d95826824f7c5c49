package org.concordat.programme.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one source brings to a programme in one financial year, and what its activities take of it. */
@Schema(description = "What one source brings to a programme in a financial year, and what its activities take of it")
public record ProgrammeSource(
        @Size(max = 50)
        @Schema(
                examples = "CORE",
                description = "Code of the funding stream; UNSPLIT for budgets that nobody has split by source yet")
        String stream,

        @Schema(description = "What the source brings") Money budget,

        @Schema(description = "What the activities may cost it")
        Money activitiesBudget,

        @Schema(description = "What it brings and no activity plans; negative when activities plan more")
        Money gap,

        @JsonUnwrapped Spend spend) {

    /** @param activities that it pays for */
    static ProgrammeSource of(String stream, Money budget, List<ActivitySource> activities) {
        Money planned = Money.total(activities, ActivitySource::budget);
        return new ProgrammeSource(
                stream, budget, planned, budget.minus(planned), Spend.total(activities, ActivitySource::spend));
    }
}
