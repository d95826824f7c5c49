package org.concordat.programme.programme.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.programme.programme.FundingSource;
import org.concordat.programme.programme.Outline;
import org.concordat.programme.programme.ProjectRules;
import org.concordat.programme.programme.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new programme. What it saves and lacks is derived, so it is not asked for. */
public record NewProgramme(
        @NotNull
        @Size(max = 30)
        @Pattern(
                regexp = "^[A-Z][A-Z0-9_-]{0,29}$",
                message = "must be capitals, digits, hyphens and underscores, such as BPI")
        @Schema(examples = "BPI", description = "Unique, and stays")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Excellence in Business Process Improvement")
        String name,

        @Size(max = 4000) @Schema(nullable = true, description = "What it is for")
        String aims,

        @Size(max = 20) @Schema(description = "What shall be different at its end")
        List<@NotBlank @Size(max = 500) String> targetOutcomes,

        @NotNull @Schema(examples = "2008-04-01") LocalDate startsOn,
        @NotNull @Schema(examples = "2010-03-31") LocalDate endsOn,

        @Schema(nullable = true, description = "Id of the body of membership that decides for it")
        UUID governingBody,

        @Schema(nullable = true, description = "Id of the body of membership that advises it")
        UUID expertGroup,

        @NotNull @Size(max = Outline.MAX_SOURCES) @Schema(description = "One amount per stream and financial year")
        List<@NotNull @Valid FundingSource> fundingSources,

        @Valid @Schema(nullable = true, description = "What it lays down for its projects; the defaults when left out")
        ProjectRules projectRules,

        @Size(max = Outline.MAX_OBJECTIVES)
        @Schema(description = "Ids of the objectives that it serves; none when absent")
        List<@NotNull UUID> objectives,

        @Schema(nullable = true) LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    Outline outline() {
        return new Outline(
                name,
                aims,
                targetOutcomes == null ? List.of() : targetOutcomes,
                new Term(startsOn, endsOn),
                governingBody,
                expertGroup,
                fundingSources,
                projectRules,
                objectives == null ? List.of() : objectives);
    }
}
