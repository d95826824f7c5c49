package org.concordat.funding.fund.rest;

import java.util.UUID;
import org.concordat.funding.fund.Source;
import org.concordat.funding.fund.SourceKind;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one source is expected to bring in one financial year. */
@Schema(name = "Source")
public record SourceView(
        UUID id,
        SourceKind kind,
        @Schema(maxLength = 200) String name,
        FinancialYear financialYear,
        Money amount,

        @Schema(maxLength = 40, nullable = true, description = "Code of the programme the money is earmarked for")
        String programme) {

    static SourceView of(Source source) {
        return new SourceView(
                source.id(), source.kind(), source.name(), source.financialYear(), source.amount(), source.programme());
    }
}
