package org.concordat.funding.decision.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.concordat.funding.application.application.AmountKind;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class ApprovedSharesTest {

    private static final List<AmountLine> SIXTY_THOUSAND =
            List.of(line(2008, Money.pounds(40_000)), line(2009, Money.pounds(20_000)));

    private static AmountLine line(int year, Money amount) {
        return new AmountLine(FinancialYear.containing(LocalDate.of(year, 4, 1)), AmountKind.REVENUE, amount);
    }

    @Test
    void whatIsApprovedInWholeIsWhatIsAskedEachYear() {
        assertThat(ApprovedShares.of(Money.pounds(60_000), SIXTY_THOUSAND)).isEqualTo(SIXTY_THOUSAND);
    }

    @Test
    void whatIsApprovedInPartIsCutEachYearAlike() {
        assertThat(ApprovedShares.of(Money.pounds(50_000), SIXTY_THOUSAND))
                .containsExactly(line(2008, Money.of("33333.33")), line(2009, Money.of("16666.67")));
    }

    @Property
    void theSharesAddUpToThePennyAndEachIsAboveZero(
            @ForAll @IntRange(min = 1, max = 20_000_000) int approved,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 50_000_000) Integer> pennies) {
        List<AmountLine> asked = IntStream.range(0, pennies.size())
                .mapToObj(i -> line(2008 + i, pence(pennies.get(i))))
                .toList();
        List<AmountLine> shares = ApprovedShares.of(pence(approved), asked);
        assertThat(Money.total(shares, AmountLine::amount)).isEqualTo(pence(approved));
        assertThat(shares).allMatch(share -> share.amount().isPositive());
    }

    private static Money pence(int pence) {
        return new Money(BigDecimal.valueOf(pence, 2));
    }
}
