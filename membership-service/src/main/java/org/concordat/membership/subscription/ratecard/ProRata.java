package org.concordat.membership.subscription.ratecard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** What a member pays that joins after the year has begun. */
public enum ProRata {

    /** The whole annual amount, whenever it joins. */
    NONE {
        @Override
        Money share(Money annualAmount, FinancialYear year, LocalDate joinedOn) {
            return annualAmount;
        }
    },

    /** A twelfth for each month of the year that is left, the month of joining included. */
    WHOLE_MONTHS {
        @Override
        Money share(Money annualAmount, FinancialYear year, LocalDate joinedOn) {
            long monthsGone = ChronoUnit.MONTHS.between(year.firstDay(), joinedOn);
            return annualAmount.share((int) (12 - monthsGone), 12);
        }
    };

    abstract Money share(Money annualAmount, FinancialYear year, LocalDate joinedOn);
}
