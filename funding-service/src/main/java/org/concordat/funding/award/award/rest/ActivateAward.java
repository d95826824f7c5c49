package org.concordat.funding.award.award.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.award.award.Instalment;
import org.concordat.funding.award.award.PaymentTerms;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an award is paid once work begins. */
public record ActivateAward(
        @Schema(
                description =
                        "Held back of each payment until the award is completed, in per cent; nothing when left out")
        Percentage retention,

        @Size(max = 100) @Schema(description = "What is paid without a claim; nothing when left out")
        List<@NotNull @Valid PlannedInstalment> schedule,

        LocalDate effectiveOn,
        @Size(max = 1000) String reason)
        implements DatedRequest {

    /** What is paid on a day, or once a milestone of the project is reached. */
    public record PlannedInstalment(
            @NotNull Instalment.Basis basis,
            @NotNull FinancialYear financialYear,
            @NotNull Money amount,

            @Schema(description = "For ON_DATE: from this day on")
            LocalDate dueOn,

            @Schema(description = "For ON_MILESTONE: which of the project's")
            UUID milestone,

            @Size(max = 200)
            @Schema(
                    description = "For ON_MILESTONE: what it is called, which the project takes over",
                    examples = "Payroll of the first council moved")
            String milestoneName) {

        private Instalment planned() {
            return Instalment.planned(basis, financialYear, amount, dueOn, milestone, milestoneName);
        }
    }

    @JsonIgnore
    PaymentTerms terms() {
        return new PaymentTerms(
                retention == null ? Percentage.ZERO : retention,
                schedule == null
                        ? List.of()
                        : schedule.stream().map(PlannedInstalment::planned).toList());
    }
}
