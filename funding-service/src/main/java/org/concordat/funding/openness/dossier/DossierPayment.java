package org.concordat.funding.openness.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.ledger.AccountKind;
import org.concordat.funding.ledger.Entry;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/**
 * Money that was paid on the award, or came back, as the ledger has it.
 *
 * @param amount below zero when it came back
 * @param claim that it pays; {@code null} for what was retained, opening entries and money that came back
 * @param reference as the bank statement calls it; {@code null} when none was recorded
 * @param entry of the ledger
 */
public record DossierPayment(
        LocalDate paidOn,
        FinancialYear financialYear,
        Money amount,
        String reason,
        UUID claim,
        String reference,
        UUID entry) {

    static boolean isOne(Entry entry) {
        return isPaid(entry.posting().to().kind())
                || isPaid(entry.posting().from().kind());
    }

    private static boolean isPaid(AccountKind kind) {
        return kind == AccountKind.PAID;
    }

    static DossierPayment of(Entry entry, UUID claim, String reference) {
        boolean out = isPaid(entry.posting().to().kind());
        return new DossierPayment(
                entry.posting().effectiveOn(),
                (out ? entry.posting().to() : entry.posting().from()).financialYear(),
                out ? entry.posting().amount() : entry.posting().amount().negated(),
                entry.posting().reason(),
                claim,
                reference,
                entry.id());
    }
}
