package org.concordat.reporting.money.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Examples;
import org.concordat.reporting.money.fund.AllocationFacts.Allocation;
import org.concordat.reporting.money.fund.AwardFacts.AwardYear;
import org.concordat.reporting.money.fund.ChargeFacts.Charge;
import org.concordat.reporting.money.fund.ClaimFacts.Claim;
import org.concordat.reporting.money.fund.ClaimFacts.Line;
import org.concordat.reporting.money.fund.ClaimFacts.Sent;
import org.concordat.reporting.money.fund.ProgrammeOutturnFacts.ProgrammeInYear;
import org.junit.jupiter.api.Test;

/** What follows from what funding and programme tell, by their own examples. */
class FundFactsTest {

    private static final FinancialYear YEAR = FinancialYear.of("2008-09");
    private static final UUID FUND = UUID.fromString("01938a4e-5a00-7b2c-8d11-0f1e2d3c4b5a");
    private static final UUID AWARD = UUID.fromString("01920000-0000-7000-8000-000000000501");

    @Test
    void aFundIsKnownByItsCode() {
        assertThat(new FundFacts().of(Examples.told("funding.source-added", FundFacts.Fund.class)))
                .containsExactly(new FundFacts.Fund("ADDED-VALUE", "Added value grant"));
    }

    @Test
    void aPlanAllocatesItsWholeAmount() {
        var allocations =
                new AllocationFacts().of(Examples.told("funding.allocation-released", AllocationFacts.Plan.class));
        assertThat(Money.total(allocations, Allocation::amount)).isEqualTo(Money.pounds(150000));
    }

    @Test
    void whatIsCarriedForwardComesIntoTheNextYear() {
        assertThat(new CarryForwardFacts()
                        .of(Examples.told("funding.allocation-carried-forward", CarryForwardFacts.Decided.class)))
                .extracting(CarryForwardFacts.CarryForward::outOf, CarryForwardFacts.CarryForward::intoYear)
                .containsExactly(tuple(YEAR, YEAR.next()));
    }

    @Test
    void aChargeIsTakenFromItsYear() {
        assertThat(new ChargeFacts().of(Examples.told("funding.charge-posted", ChargeFacts.Posted.class)))
                .containsExactly(new Charge(FUND, YEAR, Money.pounds(3750)));
    }

    @Test
    void anAwardHasARowForEachOfItsYears() {
        var years = new AwardFacts().of(Examples.told("funding.award-completed", AwardFacts.Award.class));
        assertThat(years).extracting(AwardYear::financialYear).containsExactly(YEAR, YEAR.next());
        assertThat(years).extracting(AwardYear::amount).containsExactly(Money.pounds(40000), Money.pounds(20000));
        assertThat(years).extracting(AwardYear::lastYear).containsExactly(false, true);
        assertThat(years.get(0).isOpen()).isFalse();
        assertThat(years.get(0).earlier()).isFalse();
        assertThat(years.get(0).paidInAll()).isEqualTo(Money.pounds(13500));
        assertThat(years.get(0).retained()).isEqualTo(Money.pounds(1500));
    }

    @Test
    void anAwardWithAFormerReferenceIsOneOfEarlierTimes() {
        assertThat(new AwardFacts().of(Examples.told("funding.award-imported", AwardFacts.Award.class)))
                .allMatch(AwardYear::earlier)
                .allMatch(AwardYear::isOpen);
    }

    @Test
    void whatIsClawedBackCountsWhenItHasCome() {
        assertThat(returned("funding.award-clawed-back")).isEqualTo(Money.ZERO);
        assertThat(returned("funding.award-clawback-received").isPositive()).isTrue();
    }

    private static Money returned(String type) {
        return Money.total(new AwardFacts().of(Examples.told(type, AwardFacts.Award.class)), AwardYear::returned);
    }

    @Test
    void aClaimThatWasPaidIsSettledWithWhatIsRetained() {
        assertThat(new ClaimFacts().of(Examples.told("funding.claim-paid", Sent.class)))
                .containsExactly(new Claim(
                        AWARD,
                        YEAR,
                        Money.pounds(20000),
                        Money.pounds(13500),
                        Money.pounds(12150),
                        Money.pounds(13500)));
    }

    @Test
    void aClaimThatWasApprovedIsNotSettledYet() {
        assertThat(new ClaimFacts().of(Examples.told("funding.claim-approved", Sent.class)))
                .containsExactly(
                        new Claim(AWARD, YEAR, Money.pounds(20000), Money.pounds(13500), Money.ZERO, Money.ZERO));
    }

    @Test
    void whatIsClaimedOnceMoreWasSpentOnce() {
        var lines = List.of(new Line(Money.pounds(500), null), new Line(Money.pounds(70), UUID.randomUUID()));
        assertThat(new ClaimFacts().of(new Sent(AWARD, YEAR, "SUBMITTED", lines, null, null)))
                .extracting(Claim::spent)
                .containsExactly(Money.pounds(500));
    }

    @Test
    void aProgrammeTellsItsOutturn() {
        assertThat(new ProgrammeOutturnFacts()
                        .of(Examples.told("programme.activity-spent", ProgrammeOutturnFacts.Programme.class)))
                .first()
                .isEqualTo(new ProgrammeInYear(
                        "ALL",
                        "Learning from each other",
                        YEAR,
                        Money.pounds(17000),
                        Money.pounds(11000),
                        Money.pounds(2500),
                        Money.pounds(11000)));
    }
}
