package org.concordat.membership.subscription.ratecard;

import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** Rate cards for tests. */
public final class Cards {

    public static final FinancialYear YEAR = FinancialYear.of("2008-09");

    private Cards() {}

    public static RateClass rateClass(String name, Money amount, ProRata proRata, String... types) {
        return new RateClass(name, List.of(types), amount, proRata, VatRate.ZERO);
    }

    public static RateCard northWest() {
        return published(
                rateClass("Upper tier", Money.pounds(9000), ProRata.WHOLE_MONTHS, "COUNTY", "UNITARY"),
                rateClass("District", Money.pounds(2000), ProRata.NONE, "DISTRICT"));
    }

    public static RateCard published(RateClass... classes) {
        var card = new RateCard("NW 2008-10", YEAR, List.of(classes), PaymentTerms.NONE);
        card.publish(1);
        return card;
    }
}
