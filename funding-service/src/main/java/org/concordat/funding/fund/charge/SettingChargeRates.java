package org.concordat.funding.fund.charge;

import static org.concordat.funding.fund.charge.ChargeRateFact.CHARGE_RATE_AMENDED;
import static org.concordat.funding.fund.charge.ChargeRateFact.CHARGE_RATE_SET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.fund.fund.Funds;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** Says what the accountable body charges a fund for each year. */
@ApplicationScoped
public class SettingChargeRates {

    private final ChargeRates rates;
    private final Funds funds;
    private final Changes changes;

    SettingChargeRates(ChargeRates rates, Funds funds, Changes changes) {
        this.rates = rates;
        this.funds = funds;
        this.changes = changes;
    }

    public Page<ChargeRateView> list(FundId fund, PageRequest page) {
        funds.get(fund.value());
        return rates.list(fund, page);
    }

    public ChargeRate get(FundId fund, FinancialYear year) {
        return rates.get(fund, year);
    }

    @Transactional
    public ChargeRate set(FundId fund, FinancialYear year, ChargeTerms terms, EffectiveDate effective, String by) {
        UUID charged = funds.get(fund.value()).id();
        if (rates.of(fund, year).isPresent()) {
            throw Refusal.conflict(
                    "charge-rate-exists", "This fund has a rate of charge for %s already. Amend it.".formatted(year));
        }
        return changes.add(rates, new ChargeRate(charged, year, terms, by), CHARGE_RATE_SET, effective);
    }

    /** @param amendment what the terms become, given what they are, of the rate that is found by its id */
    @Transactional
    public ChargeRate amend(
            FundId fund, FinancialYear year, Function<UUID, Amendment<ChargeTerms>> amendment, String by) {
        Amendment<ChargeTerms> amended = amendment.apply(rates.get(fund, year).id());
        return changes.of(rates, amended)
                .record(CHARGE_RATE_AMENDED, rate -> rate.amend(amended.applyTo(rate.terms()), by));
    }
}
