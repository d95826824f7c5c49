package org.concordat.funding.fund.charge;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a charge that was posted; it stays as it is. */
@Embeddable
public record ChargeDetails(
        UUID fund,

        @Schema(description = "The year that it is charged for")
        FinancialYear financialYear,

        Money amount,

        @Schema(description = "The day from which it is true")
        LocalDate effectiveOn) {}
