package org.concordat.funding.ledger;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an account holds at the end of a day. */
@Schema(name = "LedgerAccountBalance")
public record AccountBalance(
        @JsonIgnore long sequence,
        @JsonUnwrapped Account account,

        @Schema(description = "What it holds; of SOURCE with a minus")
        Money balance) {}
