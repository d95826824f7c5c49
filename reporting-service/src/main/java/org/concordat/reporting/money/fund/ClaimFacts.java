package org.concordat.reporting.money.fund;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** What is claimed of awards. A claim that was returned claims nothing. */
@Singleton
public class ClaimFacts extends DatedFacts<ClaimFacts.Sent, ClaimFacts.Claim> {

    /** A claim, as funding sends it; nothing is payable before it is approved, and nothing paid before it is paid. */
    public record Sent(
            @NotNull UUID award,
            @NotNull FinancialYear financialYear,
            @NotNull String status,
            List<@Valid Line> lines,
            Money payable,
            Money paid) {

        public Sent {
            lines = lines == null ? List.of() : List.copyOf(lines);
            payable = payable == null ? Money.ZERO : payable;
            paid = paid == null ? Money.ZERO : paid;
        }
    }

    /** @param again the line of an earlier claim whose rest this claims once more: it was spent once */
    public record Line(@NotNull Money spent, UUID again) {}

    /**
     * What one claim comes to.
     *
     * @param spent match funding included
     * @param claimed what the grant pays on it
     * @param paid what was paid with it
     * @param settled what was paid with it or retained; nothing until then
     */
    public record Claim(
            UUID award, FinancialYear financialYear, Money spent, Money claimed, Money paid, Money settled) {}

    ClaimFacts() {
        super("claim", 1, "funding.claims", Sent.class, Claim.class);
    }

    @Override
    public List<Claim> of(Sent told) {
        if (told.status().equals("RETURNED")) {
            return List.of();
        }
        Money spent = told.lines().stream()
                .filter(line -> line.again() == null)
                .map(Line::spent)
                .collect(Money.sum());
        return List.of(new Claim(
                told.award(),
                told.financialYear(),
                spent,
                told.payable(),
                told.paid(),
                told.status().equals("PAID") ? told.payable() : Money.ZERO));
    }
}
