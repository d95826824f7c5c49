package org.concordat.membership.subscription.ratecard;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** What one class of members pays a year. */
@Embeddable
public record Rate(
        String name,
        Money annualAmount,
        @Enumerated(EnumType.STRING) ProRata proRata,
        VatRate vatRate) {

    /** What a member of this class pays for the rest of the year from the day it joins. */
    public Money amountFrom(FinancialYear year, LocalDate joinedOn) {
        return proRata.share(annualAmount, year, joinedOn);
    }
}
