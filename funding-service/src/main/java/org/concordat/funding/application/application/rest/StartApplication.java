package org.concordat.funding.application.application.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.ApplicationDetails;
import org.concordat.funding.application.application.ApplicationId;
import org.concordat.funding.application.application.Proposal;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft that is begun. It may be incomplete until it is submitted. */
public record StartApplication(
        @NotNull UUID call,

        @Schema(description = "The rejected application that this one asks for again")
        UUID resubmits,

        @Valid @Schema(description = "Who applies together; left out when your organisation applies alone")
        SentPartnership partnership,

        @NotBlank @Size(max = 200) @Schema(examples = "Shared payroll of three councils")
        String title,

        @Size(max = 5000) @Schema(description = "What would be done; names no person")
        String summary,

        @Size(max = 40) @Schema(description = "Code of the call's priority that it is for first of all")
        String purpose,

        @Size(max = 50) @Schema(description = "Codes of the call's priorities that it addresses")
        List<@NotBlank @Size(max = 40) String> priorities,

        @Size(max = 50) @Schema(description = "What will be better afterwards")
        List<@NotBlank @Size(max = 500) String> outcomes,

        @Schema(description = "What the applicant and others put beside what is asked; nothing when left out")
        Money matchFunding,

        @Size(max = 10000) @Schema(description = "Why it is needed; names no person")
        String evidenceOfNeed,

        @Schema(description = "What is asked in all; the amounts add up to it")
        Money requested,

        @Size(max = 100) List<@NotNull @Valid SentAmount> amounts,
        @Size(max = 50) List<@NotNull @Valid SentAnswer> answers,

        @Size(max = 500) @Schema(description = "Left out, the applicant or the members benefit equally")
        List<@NotNull @Valid SentBeneficiary> beneficiaries,

        @Size(max = 50) @Schema(description = "What the money is to bring about, where it can be counted")
        List<@NotNull @Valid SentOutput> outputs,

        LocalDate effectiveOn,
        @Size(max = 1000) String reason)
        implements DatedRequest {

    ApplicationDetails details() {
        return new ApplicationDetails(
                partnership == null ? null : partnership.partnership(),
                new Proposal(title, summary, purpose, priorities, outcomes, matchFunding, evidenceOfNeed),
                requested,
                SentAmount.lines(amounts),
                SentAnswer.answers(answers),
                SentBeneficiary.beneficiaries(beneficiaries),
                SentOutput.outputs(outputs));
    }

    ApplicationId resubmitted() {
        return resubmits == null ? null : new ApplicationId(resubmits);
    }
}
