package org.concordat.funding.award.award;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.AmountKind;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Percentage;

/** Offers as tests make them: £60,000 of one year beside £20,000 of others, unless they say otherwise. */
public final class Offers {

    public static final LocalDate DAY = LocalDate.parse("2008-06-01");
    public static final FinancialYear YEAR = FinancialYear.of("2008-09");
    public static final PaymentTerms ON_CLAIMS = new PaymentTerms(Percentage.ZERO, List.of());

    private Offers() {}

    public static Offer of(UUID fund, UUID recipient, AwardCondition... conditions) {
        return of(fund, recipient, List.of(line(YEAR, "60000.00")), conditions);
    }

    public static Offer of(UUID fund, UUID recipient, List<AmountLine> amounts, AwardCondition... conditions) {
        return new Offer(
                new AwardOrigin(fund, "cumbria", null, null, null),
                recipient,
                "Shared payroll",
                amounts,
                Money.of("20000.00"),
                List.of(conditions),
                List.of(AwardOutput.promised("Councils on the shared payroll", "councils", 10)),
                DAY);
    }

    public static AmountLine line(FinancialYear year, String amount) {
        return new AmountLine(year, AmountKind.REVENUE, Money.of(amount));
    }
}
