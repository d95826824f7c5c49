package org.concordat.funding.fund;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** A fund as its events and its history show it. */
public record FundState(
        UUID id,
        String code,
        String name,
        String purpose,
        String accountableBody,
        String conditions,
        boolean takesSubscriptions,
        List<SourceState> sources) {

    /** One source within the fund's state. */
    public record SourceState(
            UUID id, SourceKind kind, String name, FinancialYear financialYear, Money amount, String programme) {}

    static FundState of(Fund fund) {
        FundDetails details = fund.details();
        return new FundState(
                fund.id(),
                fund.code(),
                details.name(),
                details.purpose(),
                details.accountableBody(),
                details.conditions(),
                details.takesSubscriptions(),
                fund.sources().stream()
                        .map(source -> new SourceState(
                                source.id(),
                                source.kind(),
                                source.name(),
                                source.financialYear(),
                                source.amount(),
                                source.programme()))
                        .toList());
    }
}
