package org.concordat.funding.award.award;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.id.Ids;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that the recipient must give back: a debt from a day on, until it is received. */
@Embeddable
public record Clawback(
        UUID id,

        @Schema(description = "Of the money paid for this year")
        FinancialYear financialYear,

        Money amount,
        @Size(max = 1000) String reason,

        @Schema(description = "Since when it is owed") LocalDate demandedOn,
        LocalDate dueOn,

        @Schema(nullable = true, description = "When it came back; null while it is owed")
        LocalDate receivedOn,

        @Size(max = 200) @Schema(nullable = true, description = "As the bank statement calls it")
        String reference) {

    static Clawback demanded(FinancialYear year, Money amount, String reason, LocalDate on, LocalDate dueOn) {
        if (!amount.isPositive()) {
            throw Refusal.rule("clawback-of-nothing", "/amount", "A clawback is above 0.00.");
        }
        if (dueOn.isBefore(on)) {
            throw Refusal.rule("due-before-demanded", "/dueOn", "It is due on the day it is demanded, or later.");
        }
        return new Clawback(Ids.next(), year, amount, reason, on, dueOn, null, null);
    }

    Clawback received(LocalDate on, String reference) {
        if (receivedOn != null) {
            throw Refusal.conflict("clawback-received", "This clawback was received on %s.".formatted(receivedOn));
        }
        if (on.isBefore(demandedOn)) {
            throw Refusal.rule(
                    "received-before-demanded", "/receivedOn", "It was demanded on %s only.".formatted(demandedOn));
        }
        return new Clawback(id, financialYear, amount, reason, demandedOn, dueOn, on, reference);
    }

    boolean stillOwed() {
        return receivedOn == null;
    }
}
