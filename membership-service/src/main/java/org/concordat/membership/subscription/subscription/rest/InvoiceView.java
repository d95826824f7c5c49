package org.concordat.membership.subscription.subscription.rest;

import java.time.LocalDate;
import org.concordat.membership.subscription.subscription.Invoice;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The invoice of a subscription as callers see it. */
@Schema(name = "Invoice")
public record InvoiceView(
        @Schema(maxLength = 20, examples = "2008-09/0001", description = "Without gaps within a financial year")
        String number,

        LocalDate issuedOn,
        LocalDate dueOn,

        @Schema(description = "What is to be paid, VAT included")
        Money amount,

        @Schema(description = "The VAT in it") Money vat) {

    static InvoiceView of(Invoice invoice) {
        return invoice == null
                ? null
                : new InvoiceView(
                        invoice.number(), invoice.issuedOn(), invoice.dueOn(), invoice.amount(), invoice.vat());
    }
}
