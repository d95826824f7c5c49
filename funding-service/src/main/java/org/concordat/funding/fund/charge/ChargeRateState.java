package org.concordat.funding.fund.charge;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/** What a fund's charge of a year is worked out from, as its events and its history show it. */
public record ChargeRateState(
        UUID id,
        UUID fund,
        FinancialYear financialYear,
        @JsonUnwrapped ChargeTerms terms) {

    static ChargeRateState of(ChargeRate rate) {
        return new ChargeRateState(rate.id(), rate.fund(), rate.financialYear(), rate.terms());
    }
}
