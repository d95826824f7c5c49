package org.concordat.programme.programme.rest;

import jakarta.validation.constraints.NotNull;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.FundingKind;
import org.concordat.programme.programme.FundingSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The money that a programme gets from one kind of source in one year; written and shown alike. */
@Schema(name = "FundingSource", description = "Money of one kind in one financial year")
public record FundingSourceView(
        @NotNull @Schema(description = "CORE is the members' subscriptions, ADDED_VALUE is grant")
        FundingKind kind,

        @NotNull FinancialYear financialYear,
        @NotNull Money amount) {

    static FundingSourceView of(FundingSource source) {
        return new FundingSourceView(source.kind(), source.financialYear(), source.amount());
    }

    FundingSource toDomain() {
        return new FundingSource(kind, financialYear, amount);
    }
}
