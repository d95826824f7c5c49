package org.concordat.membership.income.arrears;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invoice that was not paid in full on a day, with what was still owed on it. */
public record OpenInvoice(
        @Size(max = 20) @Schema(examples = "2008-09/0012") String invoice,

        UUID subscription,
        UUID organisation,
        @Size(max = 200) String organisationName,
        FinancialYear financialYear,
        @JsonIgnore String className,
        @JsonIgnore String subRegion,
        LocalDate dueOn,

        @Schema(description = "The membership has lapsed; the debt stays owed until it is written off")
        boolean lapsed,

        @Schema(description = "Without VAT") Money outstanding,
        @Schema(description = "The VAT on it") Money vat,
        @Schema(description = "What is to be paid") Money gross) {}
