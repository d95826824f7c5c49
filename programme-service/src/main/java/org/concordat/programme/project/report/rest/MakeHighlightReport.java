package org.concordat.programme.project.report.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report on a period that is over. */
public record MakeHighlightReport(
        @NotNull @Schema(examples = "2008-06-30", description = "The last day of the month or the quarter")
        LocalDate periodEndsOn,

        @NotNull @Valid RatedProject rated) {}
