package org.concordat.membership.subscription.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.register.PostalAddress;
import org.concordat.membership.subscription.ratecard.VatRate;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An invoice or a credit note as it goes to the member. It is kept as it was issued, so that it looks the same whenever it is
 * asked for.
 *
 * @param dueOn {@code null} for a credit note, which asks for nothing
 * @param corrects the invoice that a credit note corrects; {@code null} for an invoice
 */
public record Bill(
        @Size(max = 20) @Schema(examples = "2008-09/0001") String number,

        LocalDate issuedOn,

        @Schema(
                description =
                        "The day from which VAT is owed. A subscription is a continuous supply of services, whose tax"
                                + " point is the day of its invoice; no payment is booked on it before")
        LocalDate taxPoint,

        LocalDate dueOn,

        @Schema(nullable = true, description = "The invoice that a credit note corrects; null for an invoice")
        Corrected corrects,

        @Size(max = 50) @Schema(nullable = true, description = "The member's, as it was when this was issued")
        String purchaseOrderNumber,

        Supplier supplier,

        @Size(max = 200) @Schema(description = "The member's name on the day of issue")
        String addressee,

        @Schema(
                nullable = true,
                description = "The member's invoicing address, or else its postal address; null when neither was known")
        PostalAddress address,

        @Size(max = 100) List<Line> lines,
        @Schema(description = "Without VAT") Money net,
        VatRate vatRate,
        Money vat,
        @Schema(description = "What is to be paid") Money total) {

    /** What is charged or taken back, without VAT. */
    @Schema(name = "BillLine")
    public record Line(
            @Size(max = 4000) String description,
            @Schema(description = "Without VAT") Money amount) {}

    /** Which invoice a credit note corrects. */
    @Schema(name = "CorrectedInvoice")
    public record Corrected(@Size(max = 20) String number, LocalDate issuedOn) {}

    public String heading() {
        return isInvoice() ? "Invoice" : "Credit note";
    }

    @JsonIgnore
    public boolean isInvoice() {
        return corrects == null;
    }

    /** An invoice over nothing asks for nothing. */
    public boolean asksForPayment() {
        return isInvoice() && total.isPositive();
    }
}
