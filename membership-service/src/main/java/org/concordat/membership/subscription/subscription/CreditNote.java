package org.concordat.membership.subscription.subscription;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes back part of an invoice, or all of it; a document that never changes, as the invoice that it corrects. */
@Entity
public class CreditNote extends Booking {

    /** The other services learn of it by the state of its subscription. */
    public static final AggregateType<CreditNote> TYPE = AggregateType.internal(
            "credit-note",
            note -> new Issued(note.details().number(), note.details().amount()));

    /** What the document says. */
    @Embeddable
    public record Details(
            @Size(max = 20) @Schema(examples = "2008-09/CN0001", description = "Without gaps within a financial year")
            String number,

            @Size(max = 20) @Schema(examples = "2008-09/0001", description = "The invoice that it corrects")
            String invoice,

            LocalDate issuedOn,

            @Schema(description = "What is taken back, VAT included")
            Money amount,

            @Schema(description = "The VAT in it") Money vat,

            @Size(max = 2000) @Schema(description = "Why") String reason) {

        public Details {
            reason = reason.strip();
        }
    }

    /** What the history shows of it. */
    private record Issued(String number, Money amount) {}

    private Details details;

    protected CreditNote() {}

    CreditNote(Subscription subscription, Details details) {
        super(subscription);
        this.details = details;
    }

    public Details details() {
        return details;
    }
}
