package org.concordat.membership.income.arrears;

import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.time.FinancialYear;

/** The invoices that members still owe something on. */
public interface OpenInvoices {

    /**
     * Issued by a day, not paid in full by payments that had come in by then, of subscriptions that had not ended, or that
     * had lapsed and whose debt was not written off; the longest due first.
     *
     * @param year {@code null} for all years
     */
    List<OpenInvoice> asAt(LocalDate day, FinancialYear year);
}
