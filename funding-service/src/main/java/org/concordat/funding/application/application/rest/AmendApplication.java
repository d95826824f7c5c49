package org.concordat.funding.application.application.rest;

import static org.concordat.platform.http.MergePatch.kept;
import static org.concordat.platform.http.MergePatch.merged;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.funding.application.application.ApplicationDetails;
import org.concordat.funding.application.application.Proposal;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a draft: what is absent stays, and null removes what may be missing. */
@Schema(
        description =
                "JSON Merge Patch: what is left out stays, null removes; a list that is sent replaces the one that"
                        + " was. Members who had agreed are asked anew.")
public record AmendApplication(
        @Schema(nullable = true, description = "Null when your organisation applies alone")
        Optional<@Valid SentPartnership> partnership,

        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "is not blank")
        String title,

        @Schema(nullable = true) Optional<@Size(max = 5000) String> summary,
        @Schema(nullable = true) Optional<@Size(max = 40) String> purpose,
        @Size(max = 50) List<@NotBlank @Size(max = 40) String> priorities,
        @Size(max = 50) List<@NotBlank @Size(max = 500) String> outcomes,
        Money matchFunding,
        @Schema(nullable = true) Optional<@Size(max = 10000) String> evidenceOfNeed,
        Money requested,
        @Size(max = 100) List<@NotNull @Valid SentAmount> amounts,
        @Size(max = 50) List<@NotNull @Valid SentAnswer> answers,
        @Size(max = 500) List<@NotNull @Valid SentBeneficiary> beneficiaries,
        @Size(max = 50) List<@NotNull @Valid SentOutput> outputs,
        LocalDate effectiveOn,
        @Size(max = 1000) String reason)
        implements AmendRequest<ApplicationDetails> {

    @Override
    public ApplicationDetails applyTo(ApplicationDetails present) {
        return new ApplicationDetails(
                merged(
                        partnership == null ? null : partnership.map(SentPartnership::partnership),
                        present.partnership()),
                applyTo(present.proposal()),
                kept(requested, present.requested()),
                amounts == null ? present.amounts() : SentAmount.lines(amounts),
                answers == null ? present.answers() : SentAnswer.answers(answers),
                beneficiaries == null ? present.beneficiaries() : SentBeneficiary.beneficiaries(beneficiaries),
                outputs == null ? present.outputs() : SentOutput.outputs(outputs));
    }

    private Proposal applyTo(Proposal present) {
        return new Proposal(
                kept(title, present.title()),
                merged(summary, present.summary()),
                merged(purpose, present.purpose()),
                kept(priorities, present.priorities()),
                kept(outcomes, present.outcomes()),
                kept(matchFunding, present.matchFunding()),
                merged(evidenceOfNeed, present.evidenceOfNeed()));
    }
}
