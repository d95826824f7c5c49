package org.concordat.funding.fund.outturn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.concordat.funding.fund.charge.ChargeRates;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.fund.fund.Funds;
import org.concordat.funding.fund.outturn.OutturnForecast.Income;
import org.concordat.funding.fund.receipt.Receipts;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/** Says what a year of a fund is expected to come to in the end. */
@ApplicationScoped
public class ForecastingOutturns {

    private final Funds funds;
    private final Receipts receipts;
    private final ChargeRates rates;
    private final Outturns outturns;
    private final BusinessCalendar calendar;

    ForecastingOutturns(
            Funds funds, Receipts receipts, ChargeRates rates, Outturns outturns, BusinessCalendar calendar) {
        this.funds = funds;
        this.receipts = receipts;
        this.rates = rates;
        this.outturns = outturns;
        this.calendar = calendar;
    }

    /**
     * The charge is the one that is due of what had come in, by the rate that is set now.
     *
     * @param forecast {@code null} for the year that the day falls into
     * @param asAt {@code null} for today
     */
    public OutturnForecast of(FundId fund, FinancialYear forecast, LocalDate asAt) {
        LocalDate day = calendar.orToday(asAt);
        FinancialYear year = forecast == null ? FinancialYear.containing(day) : forecast;
        funds.get(fund.value());
        Money received = receipts.received(fund, year, day);
        List<PartHoldings> held = outturns.held(fund, year, day);
        Money charged = PartHoldings.total(held).charged();
        Money chargeStillDue = rates.of(fund, year)
                .map(rate -> rate.stillDue(received, charged))
                .orElse(Money.ZERO);
        return OutturnForecast.of(
                fund.value(), year, day, new Income(outturns.budget(fund, year), received), held, chargeStillDue);
    }
}
