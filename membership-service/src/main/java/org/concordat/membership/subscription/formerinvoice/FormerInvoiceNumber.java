package org.concordat.membership.subscription.formerinvoice;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number that the invoice of a subscription had in the books kept before, under which payers still know it. */
@Entity
public class FormerInvoiceNumber extends Aggregate {

    public static final AggregateType<FormerInvoiceNumber> TYPE =
            AggregateType.internal("former-invoice-number", FormerInvoiceNumberView::of);

    /** As callers and the history see it. */
    @Schema(name = "FormerInvoiceNumber")
    public record FormerInvoiceNumberView(
            UUID id,
            UUID subscription,

            @Size(max = 50) @Schema(examples = "INV-0107") String number) {

        public static FormerInvoiceNumberView of(FormerInvoiceNumber former) {
            return new FormerInvoiceNumberView(former.id(), former.subscription, former.number);
        }
    }

    private UUID subscription;
    private String number;
    private String lookup;

    protected FormerInvoiceNumber() {}

    FormerInvoiceNumber(UUID subscription, String number) {
        this.subscription = subscription;
        this.number = number.strip();
        this.lookup = lookup(number);
    }

    /** Equal for two notations of one number: its letters and digits, in capitals. */
    static String lookup(String number) {
        return number.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    public UUID subscription() {
        return subscription;
    }

    public String number() {
        return number;
    }
}
