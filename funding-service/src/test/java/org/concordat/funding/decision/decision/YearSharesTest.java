package org.concordat.funding.decision.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class YearSharesTest {

    private static final FinancialYear FIRST = FinancialYear.of("2008-09");
    private static final FinancialYear SECOND = FinancialYear.of("2009-10");

    @Test
    void whatIsApprovedInWholeIsWhatIsAskedEachYear() {
        Map<FinancialYear, Money> asked = Map.of(FIRST, Money.pounds(40_000), SECOND, Money.pounds(20_000));
        assertThat(YearShares.of(Money.pounds(60_000), asked)).isEqualTo(asked);
    }

    @Test
    void whatIsApprovedInPartIsCutEachYearAlike() {
        Map<FinancialYear, Money> asked = Map.of(FIRST, Money.pounds(40_000), SECOND, Money.pounds(20_000));
        assertThat(YearShares.of(Money.pounds(50_000), asked))
                .containsEntry(FIRST, Money.of("33333.33"))
                .containsEntry(SECOND, Money.of("16666.67"));
    }

    @Property
    void theSharesAddUpToThePennyAndNoneIsBelowZero(
            @ForAll @IntRange(min = 1, max = 20_000_000) int approved,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 50_000_000) Integer> pennies) {
        var asked = new TreeMap<FinancialYear, Money>();
        for (int i = 0; i < pennies.size(); i++) {
            asked.put(FinancialYear.containing(java.time.LocalDate.of(2008 + i, 4, 1)), pence(pennies.get(i)));
        }
        Map<FinancialYear, Money> shares = YearShares.of(pence(approved), asked);
        assertThat(Money.total(shares.values(), share -> share)).isEqualTo(pence(approved));
        assertThat(shares.values()).noneMatch(Money::isNegative);
        assertThat(shares.keySet()).isEqualTo(asked.keySet());
    }

    private static Money pence(int pence) {
        return new Money(java.math.BigDecimal.valueOf(pence, 2));
    }
}
