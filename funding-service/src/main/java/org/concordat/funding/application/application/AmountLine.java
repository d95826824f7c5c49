package org.concordat.funding.application.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked for one financial year and one kind of spending. */
@Embeddable
public record AmountLine(
        FinancialYear financialYear,
        @Enumerated(EnumType.STRING) AmountKind kind,
        @Schema(description = "Above zero") Money amount) {

    public AmountLine {
        if (!amount.isPositive()) {
            throw Refusal.rule(
                    "amount-not-above-zero", "/amounts", "Each amount is above 0.00. Leave out what is not asked.");
        }
    }

    boolean isOfTheSameYearAndKind(AmountLine other) {
        return financialYear.equals(other.financialYear) && kind == other.kind;
    }
}
