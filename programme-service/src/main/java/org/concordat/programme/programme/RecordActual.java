package org.concordat.programme.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers say of a payment, or of what corrects one; whatever it was paid for. */
public record RecordActual(
        @NotNull @Schema(description = "Of an activity one that its programme runs in")
        FinancialYear financialYear,

        @NotNull @Size(max = 50) @Schema(examples = "CORE", description = "Code of the funding stream that paid")
        String stream,

        @NotNull
        @Schema(description = "Negative where it corrects what was recorded before; the sum is never below nothing")
        Money amount,

        @NotNull @Schema(description = "Today or before, in the financial year")
        LocalDate spentOn,

        @NotBlank @Size(max = 100) @Schema(examples = "INV-2008-117", description = "How the books name it")
        String reference,

        @Size(max = 500) @Schema(nullable = true, description = "What for, without names of people")
        String description) {

    public Payment payment() {
        return new Payment(financialYear, stream, amount, spentOn, reference, description);
    }
}
