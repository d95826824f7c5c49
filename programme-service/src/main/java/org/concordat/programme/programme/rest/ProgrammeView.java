package org.concordat.programme.programme.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.concordat.programme.programme.ProgrammeState;
import org.concordat.programme.programme.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme as callers see it. */
@Schema(name = "Programme", description = "A programme with its money and what it is worth, year by year")
public record ProgrammeView(
        UUID id,
        @Schema(maxLength = 30, examples = "BPI") String code,

        @Schema(maxLength = 200, examples = "Excellence in Business Process Improvement")
        String name,

        @Schema(maxLength = 4000, nullable = true) String aims,
        @Size(max = 20) List<@Size(max = 500) String> targetOutcomes,
        LocalDate startsOn,
        LocalDate endsOn,
        @Schema(maxLength = 200, nullable = true) String chair,
        @Schema(maxLength = 200, nullable = true) String governingBody,
        @Schema(maxLength = 200, nullable = true) String expertGroup,
        @Size(max = 20) List<FundingSourceView> fundingSources,

        @Size(max = 10) @Schema(description = "One for each financial year that it runs in")
        List<ProgrammeYearView> years,

        @Schema(description = "Grows with each change, activities included; also the ETag")
        long version)
        implements HasVersion {

    static ProgrammeView of(Versioned<ProgrammeState> programme) {
        ProgrammeState state = programme.state();
        return new ProgrammeView(
                state.id(),
                state.code(),
                state.name(),
                state.aims(),
                state.targetOutcomes(),
                state.startsOn(),
                state.endsOn(),
                state.chair(),
                state.governingBody(),
                state.expertGroup(),
                state.fundingSources().stream().map(FundingSourceView::of).toList(),
                state.years().stream().map(ProgrammeYearView::of).toList(),
                programme.version());
    }
}
