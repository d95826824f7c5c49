package org.concordat.funding.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;

/** A row of a statement as a table, with the balances after it; only a movement has more than those. */
public record StatementRow(
        String line,
        LocalDate effectiveOn,
        Long sequence,
        Account from,
        Account to,
        Money amount,
        String by,
        String reason,
        String businessObject,
        UUID businessId,
        UUID organisation,
        String organisationName,
        @JsonUnwrapped Balances balances) {

    static StatementRow balance(String line, LocalDate day, Balances balances) {
        return new StatementRow(line, day, null, null, null, null, null, null, null, null, null, null, balances);
    }

    static StatementRow movement(Statement.Line line, Balances afterwards) {
        Posting posting = line.entry().posting();
        return new StatementRow(
                "ENTRY",
                posting.effectiveOn(),
                line.entry().sequence(),
                posting.from(),
                posting.to(),
                posting.amount(),
                posting.by(),
                posting.reason(),
                posting.about().businessObject(),
                posting.about().businessId(),
                posting.organisation(),
                line.organisationName(),
                afterwards);
    }
}
