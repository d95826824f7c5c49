package org.concordat.programme.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Set;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What something has cost one source in one financial year: the sum of its payments. */
@Embeddable
@Schema(description = "What was spent of one source in one financial year")
public record SpentSoFar(
        @Column(nullable = false) FinancialYear financialYear,

        @Column(nullable = false) @Size(max = 50) @Schema(examples = "CORE", description = "Code of the funding stream")
        String stream,

        @Column(nullable = false) Money amount) {

    /** Adds a payment to the sum of its source and year. */
    public static void add(Payment payment, Set<SpentSoFar> sums) {
        payment.requireSound();
        FinancialYear year = payment.financialYear();
        Money before = of(year, payment.stream(), sums);
        Money after = before.plus(payment.amount());
        AmountPolicy.requireSpent(before, after, "/amount");
        sums.remove(new SpentSoFar(year, payment.stream(), before));
        sums.add(new SpentSoFar(year, payment.stream(), after));
    }

    static Money of(FinancialYear year, String stream, Collection<SpentSoFar> sums) {
        return sums.stream()
                .filter(sum -> sum.financialYear.equals(year) && sum.stream.equals(stream))
                .map(SpentSoFar::amount)
                .collect(Money.sum());
    }
}
