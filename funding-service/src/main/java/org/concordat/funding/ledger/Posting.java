package org.concordat.funding.ledger;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that is to move from one account of a fund to another. */
public record Posting(
        @JsonIgnore UUID fund,

        @Schema(description = "The day from which it is true")
        LocalDate effectiveOn,

        @Schema(description = "The account the money leaves")
        Account from,

        @Schema(description = "The account the money goes to")
        Account to,

        Money amount,

        @Size(max = 255) @Schema(description = "Subject of the caller's token, or the event that caused it")
        String by,

        @Size(max = 1100) String reason,
        @JsonUnwrapped BusinessObject about,

        @Schema(nullable = true, description = "Whose money it was, or who receives it")
        UUID organisation,

        @Schema(nullable = true, description = "The entry that this one takes back")
        UUID reverses) {

    public Posting {
        if (!amount.isPositive()) {
            throw Refusal.rule(
                    "amount-not-above-zero", "/amount", "Money moves in amounts above zero. Send 0.01 or more.");
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("Money moves between two accounts, not within " + from);
        }
    }

    /** One that takes nothing back. */
    public Posting(
            UUID fund,
            LocalDate effectiveOn,
            Account from,
            Account to,
            Money amount,
            String by,
            String reason,
            BusinessObject about,
            UUID organisation) {
        this(fund, effectiveOn, from, to, amount, by, reason, about, organisation, null);
    }
}
