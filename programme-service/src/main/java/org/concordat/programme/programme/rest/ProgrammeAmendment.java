package org.concordat.programme.programme.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.programme.FundingSource;
import org.concordat.programme.programme.Outline;
import org.concordat.programme.programme.ProjectRules;
import org.concordat.programme.programme.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a programme: what is left out stays, what is sent replaces, and {@code null} empties. */
public record ProgrammeAmendment(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String name,

        @Schema(nullable = true, description = "What it is for")
        Optional<@Size(max = 4000) String> aims,

        @Size(max = 20) @Schema(description = "What shall be different at its end; replaces all of them")
        List<@NotBlank @Size(max = 500) String> targetOutcomes,

        LocalDate startsOn,
        LocalDate endsOn,

        @Schema(nullable = true, description = "Id of the body of membership that decides for it")
        Optional<UUID> governingBody,

        @Schema(nullable = true, description = "Id of the body of membership that advises it")
        Optional<UUID> expertGroup,

        @Size(max = Outline.MAX_SOURCES)
        @Schema(description = "One amount per stream and financial year; replaces all of them")
        List<@NotNull @Valid FundingSource> fundingSources,

        @Schema(nullable = true, description = "What it lays down for its projects; replaces all of it")
        Optional<@Valid ProjectRules> projectRules,

        @Size(max = Outline.MAX_OBJECTIVES)
        @Schema(description = "Ids of the objectives that it serves; replaces all of them")
        List<@NotNull UUID> objectives,

        @Schema(nullable = true) LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<Outline> {

    @Override
    public Outline applyTo(Outline present) {
        return new Outline(
                MergePatch.kept(name, present.name()),
                MergePatch.merged(aims, present.aims()),
                MergePatch.kept(targetOutcomes, present.targetOutcomes()),
                new Term(
                        MergePatch.kept(startsOn, present.term().startsOn()),
                        MergePatch.kept(endsOn, present.term().endsOn())),
                MergePatch.merged(governingBody, present.governingBody()),
                MergePatch.merged(expertGroup, present.expertGroup()),
                MergePatch.kept(fundingSources, present.fundingSources()),
                MergePatch.merged(projectRules, present.projectRules()),
                MergePatch.kept(objectives, present.objectives()));
    }
}
