package org.concordat.funding.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.concordat.platform.hash.Hash;
import org.concordat.platform.id.Ids;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a fund's book. It carries the hash of the line before, and its own hash covers that and everything it
 * says, so that no line can be changed, moved or removed unseen.
 */
@Schema(name = "LedgerEntry")
public record Entry(
        UUID id,

        @Schema(description = "Grows by one with each entry of the fund")
        long sequence,

        Instant postedAt,
        @JsonUnwrapped Posting posting,

        @Size(max = 64) @Schema(description = "Hash of the entry before; empty at the first")
        String previousHash,

        @Size(max = 64) @Schema(description = "Hash of all of this")
        String hash) {

    /** The line that follows the last one of the book. */
    static Entry following(Tip tip, Posting posting, Instant now) {
        // the database keeps microseconds; what is hashed must be what is kept
        var unsealed = new Entry(
                Ids.next(), tip.entries() + 1, now.truncatedTo(ChronoUnit.MICROS), posting, tip.lastHash(), null);
        return new Entry(
                unsealed.id,
                unsealed.sequence,
                unsealed.postedAt,
                posting,
                unsealed.previousHash,
                unsealed.computedHash());
    }

    /** True when the line says what was written and stands where it was written. */
    boolean isIntactAfter(Tip tip) {
        return sequence == tip.entries() + 1 && previousHash.equals(tip.lastHash()) && hash.equals(computedHash());
    }

    Tip asTip() {
        return new Tip(sequence, hash);
    }

    /** The same amount the other way round. */
    Posting reversal(LocalDate on, String by, String reason) {
        return new Posting(
                posting.fund(),
                on,
                posting.to(),
                posting.from(),
                posting.amount(),
                by,
                reason,
                posting.about(),
                posting.organisation(),
                id);
    }

    private String computedHash() {
        var told = new StringBuilder(512);
        add(told, previousHash);
        add(told, id);
        add(told, posting.fund());
        add(told, sequence);
        add(told, postedAt);
        add(told, posting.effectiveOn());
        add(told, posting.from());
        add(told, posting.to());
        add(told, posting.amount().amount().toPlainString());
        add(told, posting.by());
        add(told, posting.reason());
        add(told, posting.about().businessObject());
        add(told, posting.about().businessId());
        add(told, posting.organisation() == null ? "" : posting.organisation());
        // entries of earlier times were hashed before any could take one back
        if (posting.reverses() != null) {
            add(told, posting.reverses());
        }
        return Hash.of(told.toString().getBytes(StandardCharsets.UTF_8));
    }

    // With its length before it, no field can run over into the next.
    private static void add(StringBuilder told, Object field) {
        String text = field.toString();
        told.append(text.length()).append(':').append(text);
    }
}
