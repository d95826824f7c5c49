package org.concordat.programme.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.AddedLater;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people write about a programme; everything else is derived or an activity. */
public record Outline(
        @Size(max = 200) @Schema(examples = "Excellence in Business Process Improvement")
        String name,

        @Size(max = 4000) @Schema(nullable = true, description = "What it is for")
        String aims,

        @Size(max = 20) @Schema(description = "What shall be different at its end")
        List<@Size(max = 500) String> targetOutcomes,

        @JsonUnwrapped Term term,

        @Schema(nullable = true, description = "Id of the body of membership that decides for it; null when none does")
        UUID governingBody,

        @Schema(nullable = true, description = "Id of the body of membership that advises it; null when none does")
        UUID expertGroup,

        @Size(max = MAX_SOURCES) List<FundingSource> fundingSources,

        @AddedLater @Schema(nullable = true, description = "Null when the programme lays nothing down for its projects")
        ProjectRules projectRules,

        @AddedLater @Size(max = MAX_OBJECTIVES) @Schema(description = "Ids of the objectives that it serves")
        List<UUID> objectives) {

    /** Ten years of a programme, five streams in each. */
    public static final int MAX_SOURCES = 50;

    /** What serves more serves none in particular. */
    public static final int MAX_OBJECTIVES = 50;

    public Outline {
        targetOutcomes = List.copyOf(targetOutcomes);
        fundingSources = List.copyOf(fundingSources);
        objectives = objectives.stream().distinct().sorted().toList();
    }
}
