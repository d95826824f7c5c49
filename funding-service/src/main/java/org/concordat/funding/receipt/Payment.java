package org.concordat.funding.receipt;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/**
 * What a member paid for its subscription, as membership sent it.
 *
 * @param effectiveOn the day from which it is true in the partnership's business
 */
public record Payment(
        UUID id,
        UUID organisation,
        FinancialYear financialYear,
        Money amount,
        LocalDate receivedOn,
        LocalDate effectiveOn,
        String reference) {}
