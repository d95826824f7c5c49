package org.concordat.funding.ledger.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.Entry;
import org.concordat.funding.ledger.Posting;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a fund's book. */
@Schema(name = "LedgerEntry")
public record EntryView(
        UUID id,

        @Schema(description = "Grows by one with each entry of the fund")
        long sequence,

        Instant postedAt,

        @Schema(description = "The day from which it is true")
        LocalDate effectiveOn,

        @Schema(description = "The account the money leaves")
        Account from,

        @Schema(description = "The account the money goes to")
        Account to,

        Money amount,

        @Schema(maxLength = 255, description = "Subject of the caller's token, or the event that caused it")
        String by,

        @Schema(maxLength = 1100) String reason,

        @Schema(maxLength = 40, examples = "receipt", description = "What kind of record the entry is about")
        String businessObject,

        @Schema(description = "Id of that record") UUID businessId,

        @Schema(nullable = true, description = "Whose money it was, or who receives it")
        UUID organisation,

        @Schema(maxLength = 64, description = "Hash of the entry before; empty at the first")
        String previousHash,

        @Schema(maxLength = 64, description = "Hash of all of this")
        String hash) {

    static EntryView of(Entry entry) {
        Posting posting = entry.posting();
        return new EntryView(
                entry.id(),
                entry.sequence(),
                entry.postedAt(),
                posting.effectiveOn(),
                posting.from(),
                posting.to(),
                posting.amount(),
                posting.by(),
                posting.reason(),
                posting.about().type(),
                posting.about().id(),
                posting.organisation(),
                entry.previousHash(),
                entry.hash());
    }
}
