package org.concordat.membership.subscription.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.subscription.ratecard.VatRate;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An invoice or a credit note as it goes to the member. It says what was true when it was issued, so that it looks the
 * same whenever it is asked for.
 *
 * @param dueOn {@code null} for a credit note, which asks for nothing
 * @param corrects the number of the invoice that a credit note corrects; {@code null} for an invoice
 */
public record Bill(
        @JsonIgnore Kind kind,

        @Size(max = 20) @Schema(examples = "2008-09/0001") String number,

        LocalDate issuedOn,
        LocalDate dueOn,
        @JsonIgnore String corrects,

        @Size(max = 200) @Schema(description = "The member's name on the day of issue")
        String addressee,

        @Size(max = 100) List<Line> lines,
        @Schema(description = "Without VAT") Money net,
        VatRate vatRate,
        Money vat,
        @Schema(description = "What is to be paid") Money total) {

    /** Which way the money is asked to go. */
    public enum Kind {
        INVOICE,
        CREDIT_NOTE
    }

    /** What is charged or taken back, without VAT. */
    @Schema(name = "BillLine")
    public record Line(
            @Size(max = 4000) String description,
            @Schema(description = "Without VAT") Money amount) {}

    public String heading() {
        return isInvoice() ? "Invoice" : "Credit note";
    }

    @JsonIgnore
    public boolean isInvoice() {
        return kind == Kind.INVOICE;
    }

    /** An invoice over nothing asks for nothing. */
    public boolean asksForPayment() {
        return isInvoice() && total.isPositive();
    }
}
