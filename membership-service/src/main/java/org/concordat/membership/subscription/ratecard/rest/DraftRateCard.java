package org.concordat.membership.subscription.ratecard.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.subscription.ratecard.PaymentTerms;
import org.concordat.membership.subscription.ratecard.RateClass;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new rate card, not yet in force. */
public record DraftRateCard(
        @NotBlank @Size(max = 100) @Schema(examples = "NW 2008-10")
        String name,

        @NotNull @Schema(description = "The year it is for") FinancialYear financialYear,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid RateClass> classes,

        @Min(0)
        @Max(366)
        @Schema(
                nullable = true,
                description = "Days after its due date until an unpaid invoice ends the membership; null for never")
        Integer graceDays,

        @Size(max = 10)
        @Schema(
                description =
                        "Days after its due date until an unpaid invoice needs the first reminder, the second, and so on")
        List<@NotNull @Min(1) @Max(366) Integer> reminderDays,

        LocalDate effectiveOn,
        @Size(max = 2000) String reason)
        implements DatedRequest {

    PaymentTerms terms() {
        return new PaymentTerms(graceDays, reminderDays == null ? List.of() : reminderDays);
    }
}
