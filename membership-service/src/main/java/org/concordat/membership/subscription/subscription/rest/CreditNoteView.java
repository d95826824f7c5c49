package org.concordat.membership.subscription.subscription.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.CreditNote;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A credit note as callers see it. */
@Schema(name = "CreditNote")
public record CreditNoteView(
        UUID id,

        @Schema(maxLength = 20, examples = "2008-09/CN0001", description = "Without gaps within a financial year")
        String number,

        @Schema(maxLength = 20, examples = "2008-09/0001", description = "The invoice that it corrects")
        String invoice,

        LocalDate issuedOn,

        @Schema(description = "What is taken back, VAT included")
        Money amount,

        @Schema(description = "The VAT in it") Money vat,
        @Schema(maxLength = 2000, description = "Why") String reason) {

    public static CreditNoteView of(CreditNote note) {
        return new CreditNoteView(
                note.id(), note.number(), note.invoice(), note.issuedOn(), note.amount(), note.vat(), note.reason());
    }
}
