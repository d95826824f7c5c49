package org.concordat.funding.fund.outturn;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.funding.ledger.Account;
import org.concordat.platform.money.Money;
import org.concordat.platform.table.Table;
import org.concordat.platform.table.Tabular;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a year of a fund is expected to come to in the end, in all and by part of the region. */
public record OutturnForecast(
        UUID fund,
        FinancialYear financialYear,

        @Schema(description = "As it stands at the end of this day")
        LocalDate asAt,

        @Schema(description = "The whole fund") OutturnLine whole,

        @Size(max = 1000) @Schema(description = "By code; what they hold adds up to the whole")
        List<OutturnLine> parts)
        implements Tabular {

    /** @param received less what was reversed or refunded */
    public record Income(Money budget, Money received) {}

    /** The charge is taken from what stays with the whole region. */
    static OutturnForecast of(
            UUID fund,
            FinancialYear year,
            LocalDate asAt,
            Income income,
            List<PartHoldings> held,
            Money chargeStillDue) {
        return new OutturnForecast(
                fund,
                year,
                asAt,
                OutturnLine.ofTheFund(income.budget(), income.received(), PartHoldings.total(held), chargeStillDue),
                withRegional(held, chargeStillDue).stream()
                        .map(part -> OutturnLine.ofAPart(part, isRegional(part) ? chargeStillDue : Money.ZERO))
                        .toList());
    }

    /** Where a charge is still due, the whole region has a line even while it holds nothing. */
    private static List<PartHoldings> withRegional(List<PartHoldings> held, Money chargeStillDue) {
        if (chargeStillDue.isZero() || held.stream().anyMatch(OutturnForecast::isRegional)) {
            return held;
        }
        var all = new ArrayList<>(held);
        all.add(PartHoldings.none(Account.REGIONAL));
        return all;
    }

    private static boolean isRegional(PartHoldings part) {
        return part.part().equals(Account.REGIONAL);
    }

    @Override
    public Table<OutturnLine> table() {
        return Table.of(
                "outturn-forecast-" + financialYear,
                OutturnLine.class,
                Stream.concat(Stream.of(whole), parts.stream()).toList());
    }
}
