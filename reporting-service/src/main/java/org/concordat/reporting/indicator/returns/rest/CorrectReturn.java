package org.concordat.reporting.indicator.returns.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.change.DatedRequest;
import org.concordat.reporting.indicator.questionnaire.QuestionnaireDetails;
import org.concordat.reporting.indicator.returns.ReturnedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is corrected in a return that was accepted. */
public record CorrectReturn(
        @NotEmpty
        @Size(max = QuestionnaireDetails.MOST_FIELDS)
        @Schema(description = "What is corrected; everything else stays")
        List<@NotNull @Valid ReturnedValue> values,

        @Schema(nullable = true) LocalDate effectiveOn,

        @NotBlank @Size(max = 2000) @Schema(examples = "A pool was counted twice")
        String reason)
        implements DatedRequest {}
