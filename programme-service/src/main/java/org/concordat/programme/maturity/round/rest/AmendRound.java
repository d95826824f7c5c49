package org.concordat.programme.maturity.round.rest;

import static org.concordat.platform.http.MergePatch.kept;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.maturity.round.RoundDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a round: what is left out stays, what is sent replaces. */
@Schema(name = "AmendAssessmentRound")
public record AmendRound(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String name,

        LocalDate opensOn,
        LocalDate closesOn,
        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<RoundDetails> {

    @Override
    public RoundDetails applyTo(RoundDetails present) {
        return new RoundDetails(
                kept(name, present.name()), kept(opensOn, present.opensOn()), kept(closesOn, present.closesOn()));
    }
}
