package org.concordat.programme.maturity.sheet.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.maturity.sheet.AnswerSheet;
import org.concordat.programme.maturity.sheet.GivenAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a draft. */
public record AmendAnswerSheet(
        @Size(max = AnswerSheet.MOST_ANSWERS) @Schema(description = "Replaces all of them")
        List<@NotNull @Valid GivenAnswer> answers,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<List<GivenAnswer>> {

    @Override
    public List<GivenAnswer> applyTo(List<GivenAnswer> present) {
        return MergePatch.kept(answers, present);
    }
}
