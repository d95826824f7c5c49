package org.concordat.membership.subscription.subscription;

import org.concordat.platform.time.FinancialYear;

/**
 * Gives out the numbers of invoices, such as {@code 2008-09/0001}, and of credit notes, such as {@code 2008-09/CN0001}:
 * one after the other within a year, none twice and none skipped, because a number belongs to the transaction that drew
 * it and goes back when that fails.
 */
public interface DocumentNumbers {

    String nextInvoice(FinancialYear year);

    String nextCreditNote(FinancialYear year);
}
