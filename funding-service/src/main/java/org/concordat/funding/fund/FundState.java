package org.concordat.funding.fund;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fund as its events and its history show it. */
public record FundState(
        UUID id,
        @Size(max = 40) String code,
        @Size(max = 200) String name,
        @Size(max = 2000) String purpose,
        @Size(max = 200) @Schema(nullable = true) String accountableBody,
        @Size(max = 4000) @Schema(nullable = true) String conditions,

        @Schema(description = "True for the one fund that subscription payments are credited to")
        boolean takesSubscriptions,

        @Size(max = 200) List<SourceState> sources) {

    /** One source within the fund's state. */
    public record SourceState(
            UUID id,
            SourceKind kind,
            @Size(max = 200) String name,
            FinancialYear financialYear,
            @Schema(description = "Expected for the year") Money amount,

            @Size(max = 40) @Schema(nullable = true, description = "Code of the programme the money is earmarked for")
            String programme) {}

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
