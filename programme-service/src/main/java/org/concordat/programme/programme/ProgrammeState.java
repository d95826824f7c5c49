package org.concordat.programme.programme;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme with its activities and derived figures, as other services see it. */
public record ProgrammeState(
        UUID id,
        @Size(max = 30) String code,
        @Size(max = 200) String name,
        @Size(max = 4000) @Schema(nullable = true) String aims,
        @Size(max = 20) List<@Size(max = 500) String> targetOutcomes,
        LocalDate startsOn,
        LocalDate endsOn,

        @Size(max = 200) @Schema(nullable = true, description = "A post, never a person's name")
        String chair,

        @Size(max = 200) @Schema(nullable = true) String governingBody,
        @Size(max = 200) @Schema(nullable = true) String expertGroup,
        @Size(max = 20) List<FundingSource> fundingSources,
        @Size(max = 100) List<ActivityState> activities,
        @Size(max = 10) List<ProgrammeYear> years) {}
