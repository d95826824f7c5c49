package org.concordat.membership.subscription.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.concordat.membership.register.PostalAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The partnership, as an invoice or a credit note names it. */
@Schema(description = "The partnership, as the document names it")
public record Supplier(
        @Size(max = 200) @Schema(nullable = true, examples = "North West Improvement and Efficiency Partnership")
        String name,

        @Valid @Schema(nullable = true) PostalAddress address,

        @Size(max = 14)
        @Pattern(
                regexp = "(GB|XI)(\\d{9}|\\d{12}|GD\\d{3}|HA\\d{3})",
                message = "is a VAT registration number of the United Kingdom, such as GB123456789")
        @Schema(nullable = true, examples = "GB123456789", description = "Without it no invoice charges VAT")
        String vatNumber,

        @Size(max = 254)
        @Pattern(regexp = "[^@\\s]+@[^@\\s]+", message = "is an e-mail address, such as finance@partnership.example")
        @Schema(nullable = true, description = "The finance office's mailbox")
        String email,

        @Size(max = 30)
        @Pattern(regexp = "[0-9+() ]+", message = "is a telephone number, such as 0161 496 0000")
        @Schema(nullable = true, description = "The finance office's telephone")
        String telephone,

        @Valid @Schema(nullable = true, description = "Where to pay to")
        BankAccount bankAccount) {

    public Supplier {
        vatNumber = vatNumber == null ? null : inFull(vatNumber);
    }

    /** Many write their number without the country. */
    private static String inFull(String vatNumber) {
        String letters = vatNumber.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return Character.isDigit(letters.charAt(0)) ? "GB" + letters : letters;
    }
}
