package org.concordat.funding.fund.fund;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.id.Ids;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one source is expected to bring a fund in one financial year. */
@Embeddable
public record Source(
        UUID id,
        @Enumerated(EnumType.STRING) SourceKind kind,
        @Size(max = 200) String name,
        FinancialYear financialYear,
        @Schema(description = "Expected for the year") Money amount,

        @Size(max = 40)
        @Schema(nullable = true, description = "Code of the programme the money is earmarked for; null for any")
        String programme) {

    public Source {
        if (amount.isNegative()) {
            throw Refusal.rule(
                    "source-below-zero",
                    "/amount",
                    "A source brings nothing or more. Send an amount of 0.00 or above.");
        }
    }

    public static Source expected(
            SourceKind kind, String name, FinancialYear financialYear, Money amount, String programme) {
        return new Source(Ids.next(), kind, name, financialYear, amount, programme);
    }

    Source amended(String newName, Money newAmount) {
        return new Source(
                id,
                kind,
                newName == null ? name : newName,
                financialYear,
                newAmount == null ? amount : newAmount,
                programme);
    }

    /** True when money of this source must be the only one of its kind and year in the fund. */
    boolean collidesWith(Source other) {
        return kind == SourceKind.SUBSCRIPTIONS
                && other.kind == SourceKind.SUBSCRIPTIONS
                && financialYear.equals(other.financialYear);
    }
}
