package org.concordat.funding.refund;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/**
 * What a member was given back of its subscription, as membership sent it.
 *
 * @param effectiveOn the day from which it is true in the partnership's business
 */
public record Refund(
        UUID id,
        UUID organisation,
        FinancialYear financialYear,
        Money amount,
        LocalDate effectiveOn,
        String reference) {}
