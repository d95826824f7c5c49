package org.concordat.membership.subscription.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The demand for a subscription; never edited once issued. */
@Embeddable
public record Invoice(
        @Column(name = "invoice_number")
        @Size(max = 20)
        @Schema(examples = "2008-09/0001", description = "Without gaps within a financial year")
        String number,

        @Column(name = "invoice_issued_on") LocalDate issuedOn,
        @Column(name = "invoice_due_on") LocalDate dueOn,

        @Column(name = "invoice_amount") @Schema(description = "What is to be paid, VAT included")
        Money amount,

        @Column(name = "invoice_vat") @Schema(description = "The VAT in it")
        Money vat,

        @AddedLater
        @Column(name = "invoice_purchase_order_number")
        @Size(max = 50)
        @Schema(
                nullable = true,
                examples = "4500123456",
                description = "The member's purchase order as it was known when the invoice was issued; null for none")
        String purchaseOrderNumber) {

    /** The VAT in the first so many pounds of it, in its proportion; in all of it, all of it. */
    Money vatIn(Money part) {
        return vat.share(part, amount);
    }
}
