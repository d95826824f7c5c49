package org.concordat.funding.award.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.concordat.funding.award.award.YearShifts.Shift;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

class YearShiftsPropertyTest {

    private static Map<FinancialYear, Money> years(List<Integer> pounds) {
        var years = new TreeMap<FinancialYear, Money>();
        FinancialYear year = Offers.YEAR;
        for (int each : pounds) {
            if (each > 0) {
                years.put(year, Money.pounds(each));
            }
            year = year.next();
        }
        return years;
    }

    private static Money sum(Map<FinancialYear, Money> years) {
        return Money.total(years.values(), each -> each);
    }

    @Property
    void leadsFromWhatWasAwardedToWhatIsAwardedAndBringsInNoMoreThanTheDifference(
            @ForAll @Size(max = 5) List<@IntRange(max = 1_000) Integer> one,
            @ForAll @Size(max = 5) List<@IntRange(max = 1_000) Integer> other) {
        Map<FinancialYear, Money> before = years(one);
        Map<FinancialYear, Money> after = years(other);
        List<Shift> shifts = new YearShifts(before, after).shifts();
        var moved = new TreeMap<>(before);
        Money committed = Money.ZERO;
        Money released = Money.ZERO;
        for (Shift shift : shifts) {
            assertThat(shift.amount().isPositive()).isTrue();
            if (shift.from() == null) {
                committed = committed.plus(shift.amount());
            } else {
                moved.merge(shift.from(), shift.amount().negated(), Money::plus);
                assertThat(moved.get(shift.from()).isNegative()).isFalse();
            }
            if (shift.to() == null) {
                released = released.plus(shift.amount());
            } else {
                moved.merge(shift.to(), shift.amount(), Money::plus);
            }
        }
        moved.values().removeIf(each -> each.equals(Money.ZERO));
        assertThat(moved).isEqualTo(after);
        assertThat(committed.minus(released)).isEqualTo(sum(after).minus(sum(before)));
        assertThat(committed.isPositive() && released.isPositive())
                .as("committed anew while another year releases")
                .isFalse();
    }
}
