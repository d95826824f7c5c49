package org.concordat.membership.subscription.subscription;

import java.time.LocalDate;

/** Draws up what goes to a member when an invoice or a credit note is issued, and keeps it as it was issued. */
public interface BillDrafts {

    /**
     * Reads whom the document comes from and goes to; to be called before a number is drawn, for which all others wait.
     *
     * @param day of issue
     */
    BillDraft draft(Subscription subscription, LocalDate day);

    /** A document that has no number yet. */
    interface BillDraft {

        /** Refuses an invoice that charges VAT and would lack what the law wants on it. */
        void requireWholeVatInvoice();

        /** Keeps the invoice that the subscription has now. */
        void keepInvoice();

        void keep(CreditNote.Details creditNote);
    }
}
