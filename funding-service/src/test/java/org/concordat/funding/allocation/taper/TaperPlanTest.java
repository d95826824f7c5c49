package org.concordat.funding.allocation.taper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class TaperPlanTest {

    private static TaperYear year(String year, String cost, String pumpPriming) {
        return new TaperYear(FinancialYear.of(year), Money.of(cost), Money.of(pumpPriming));
    }

    private static List<TaperYearView> planned(TaperYear... years) {
        return TaperPlanState.of(new TaperPlan(UUID.randomUUID(), "Programme office", List.of(years)))
                .years();
    }

    private static void isRefused(ThrowingCallable planning, String type) {
        assertThatThrownBy(planning)
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::type)
                .isEqualTo(type);
    }

    @Test
    void saysHowPumpPrimingDeclinesAndWhichRatioOfSelfFundingEachYearNeeds() {
        List<TaperYearView> years = planned(
                year("2008-09", "150000.00", "150000.00"),
                year("2009-10", "150000.00", "93750.00"),
                year("2010-11", "90000.00", "60000.00"),
                year("2011-12", "90000.00", "0.00"));
        assertThat(years)
                .extracting(TaperYearView::selfFundingRatio)
                .containsExactly("0.00", "37.50", "33.33", "100.00");
        assertThat(years)
                .extracting(TaperYearView::decline)
                .containsExactly(null, Money.of("56250.00"), Money.of("33750.00"), Money.of("60000.00"));
        assertThat(years)
                .extracting(TaperYearView::selfFunding)
                .containsExactly(Money.ZERO, Money.of("56250.00"), Money.of("30000.00"), Money.of("90000.00"));
    }

    @Test
    void aRatioIsRoundedHalfUp() {
        assertThat(planned(year("2008-09", "8000.00", "7999.60")).get(0).selfFundingRatio())
                .isEqualTo("0.01");
        assertThat(planned(year("2008-09", "8000.00", "7999.61")).get(0).selfFundingRatio())
                .isEqualTo("0.00");
    }

    @Test
    void pumpPrimingNeverRises() {
        TaperYear first = year("2008-09", "100.00", "50.00");
        assertThat(planned(first, year("2009-10", "100.00", "50.00"))).hasSize(2);
        isRefused(() -> planned(first, year("2009-10", "100.00", "50.01")), "pump-priming-rises");
    }

    @Test
    void goesFromYearToYear() {
        TaperYear first = year("2008-09", "100.00", "50.00");
        isRefused(() -> planned(first, year("2010-11", "100.00", "40.00")), "years-not-in-a-row");
        isRefused(() -> planned(first, year("2008-09", "100.00", "40.00")), "years-not-in-a-row");
    }

    @Test
    void pumpPrimingLiesBetweenNothingAndTheCost() {
        assertThat(year("2008-09", "100.00", "100.00").selfFunding()).isEqualTo(Money.ZERO);
        isRefused(() -> year("2008-09", "100.00", "100.01"), "pump-priming-above-cost");
        isRefused(() -> year("2008-09", "100.00", "-0.01"), "pump-priming-above-cost");
        isRefused(() -> year("2008-09", "0.00", "0.00"), "year-without-cost");
    }
}
