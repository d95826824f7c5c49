package org.concordat.reporting.money.income.quarterly;

import org.concordat.platform.money.Money;

/**
 * The income of a financial year up to the end of a day, without VAT.
 *
 * @param invoiced subscriptions, less credit notes
 * @param received subscriptions, up to what was invoiced
 * @param grantReceived grant that was not reversed
 */
public record IncomeToDate(Money invoiced, Money received, Money grantReceived) {

    IncomeToDate minus(IncomeToDate other) {
        return new IncomeToDate(
                invoiced.minus(other.invoiced),
                received.minus(other.received),
                grantReceived.minus(other.grantReceived));
    }
}
