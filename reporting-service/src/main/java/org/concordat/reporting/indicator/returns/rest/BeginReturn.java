package org.concordat.reporting.indicator.returns.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.reporting.indicator.questionnaire.QuestionnaireDetails;
import org.concordat.reporting.indicator.returns.ReturnOf;
import org.concordat.reporting.indicator.returns.ReturnedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation returns for a period, as a draft. */
public record BeginReturn(
        @NotNull UUID period,

        @NotNull @Schema(description = "Whose return it is; an organisation's user names its own")
        UUID organisation,

        @NotNull @Size(max = QuestionnaireDetails.MOST_FIELDS) @Schema(description = "Leave out what is blank")
        List<@NotNull @Valid ReturnedValue> values,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    ReturnOf of() {
        return new ReturnOf(period, organisation);
    }
}
