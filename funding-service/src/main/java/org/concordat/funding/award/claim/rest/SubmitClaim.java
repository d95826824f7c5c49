package org.concordat.funding.award.claim.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.AmountKind;
import org.concordat.funding.award.claim.ClaimLine;
import org.concordat.funding.award.claim.Claiming;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.security.Caller;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was spent, for which days, and where the evidence is kept. */
public record SubmitClaim(
        @NotNull FinancialYear financialYear,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo,

        @Size(max = 50) @Schema(description = "Where the evidence is kept: references, no documents")
        List<@NotBlank @Size(max = 500) String> evidence,

        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Line> lines,

        @Schema(
                description =
                        "The day on which an officer received it on paper, by which it is judged; today when left out. An organisation's own claim is received when it is sent.")
        LocalDate receivedOn) {

    /** What was spent on one thing. */
    public record Line(
            @NotBlank @Size(max = 500) @Schema(examples = "Payroll software, licences for three councils")
            String description,

            @NotNull AmountKind kind,

            @NotNull @Schema(description = "What was spent, match funding included")
            Money spent,

            @Schema(description = "The line of an earlier claim whose rest this claims again")
            UUID again) {

        private ClaimLine claimed() {
            return ClaimLine.claimed(description, kind, spent, again);
        }
    }

    /** Only who receives claims says when one was received. */
    Claiming.Spending spendingBy(Caller caller) {
        if (receivedOn != null && caller.isBoundToOrganisation()) {
            throw Refusal.forbidden(
                    "A claim that you send is received today. Leave receivedOn out, or ask an officer to record it.");
        }
        return new Claiming.Spending(
                financialYear,
                periodFrom,
                periodTo,
                evidence == null ? List.of() : evidence,
                lines.stream().map(Line::claimed).toList(),
                receivedOn);
    }
}
