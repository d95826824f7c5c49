package org.concordat.funding.application.application.rest;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.concordat.funding.application.application.AmountKind;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked for one financial year and kind of spending, as it is sent. */
@Schema(name = "SentAmount")
public record SentAmount(
        @NotNull FinancialYear financialYear,
        @NotNull AmountKind kind,
        @NotNull @Schema(description = "Above zero") Money amount) {

    static List<AmountLine> lines(List<SentAmount> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .map(each -> new AmountLine(each.financialYear, each.kind, each.amount))
                        .toList();
    }
}
