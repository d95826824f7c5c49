package org.concordat.programme.programme.rest;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.ActivityState;
import org.concordat.programme.programme.ActivityYear;
import org.concordat.programme.programme.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity as callers see it. */
@Schema(name = "Activity", description = "Something a programme does, with what it saves the councils")
public record ActivityView(
        UUID id,
        UUID programme,
        @Schema(maxLength = 300) String title,

        @Schema(maxLength = 50, examples = "KNOWLEDGE_SHARING", description = "Code of its workstream kind")
        String kind,

        @Schema(description = "True when nobody would pay for it alone, so it saves nothing")
        boolean overhead,

        @Schema(nullable = true, description = "What one council would pay a year to do it alone")
        Money costAlone,

        @Schema(nullable = true, description = "To how many councils it is relevant, when not to all of the region")
        Integer councils,

        @Size(max = 10) List<Year> years,

        @Schema(description = "Version of the programme; also the ETag")
        long version)
        implements HasVersion {

    /** What it costs and saves in one year. */
    @Schema(name = "ActivityYear", description = "Saving = councils x cost alone - budget; derived")
    public record Year(FinancialYear financialYear, Money budget, int councils, Money saving) {

        static Year of(ActivityYear year) {
            return new Year(year.financialYear(), year.budget(), year.councils(), year.saving());
        }
    }

    static ActivityView of(UUID programme, Versioned<ActivityState> activity) {
        ActivityState state = activity.state();
        return new ActivityView(
                state.id(),
                programme,
                state.title(),
                state.kind(),
                state.overhead(),
                state.costAlone(),
                state.councils(),
                state.years().stream().map(Year::of).toList(),
                activity.version());
    }
}
