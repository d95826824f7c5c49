package org.concordat.membership.income.arrears;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/**
 * An invoice that was not paid in full on a day.
 *
 * @param outstanding what was still owed on it
 */
public record OpenInvoice(
        String number,
        UUID subscription,
        UUID organisation,
        String organisationName,
        FinancialYear financialYear,
        String className,
        String subRegion,
        LocalDate dueOn,
        Money outstanding) {}
