package org.concordat.funding.fund.receipt;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A receipt as its events, its history and all answers show it. */
@Schema(name = "Receipt")
public record ReceiptState(
        UUID id,
        @JsonUnwrapped ReceiptDetails details,

        @Schema(description = "True once the receipt was taken back as a mistake")
        boolean reversed) {

    public static ReceiptState of(Receipt receipt) {
        return new ReceiptState(receipt.id(), receipt.details(), receipt.isReversed());
    }
}
