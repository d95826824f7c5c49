package org.concordat.reporting.indicator.returns.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.reporting.indicator.questionnaire.QuestionnaireDetails;
import org.concordat.reporting.indicator.returns.ReturnedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a draft, or of what was queried. */
public record AmendReturn(
        @Size(max = QuestionnaireDetails.MOST_FIELDS) @Schema(description = "Replaces all of them")
        List<@NotNull @Valid ReturnedValue> values,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<List<ReturnedValue>> {

    @Override
    public List<ReturnedValue> applyTo(List<ReturnedValue> present) {
        return MergePatch.kept(values, present);
    }
}
