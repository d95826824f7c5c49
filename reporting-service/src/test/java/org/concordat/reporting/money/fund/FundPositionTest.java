package org.concordat.reporting.money.fund;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.Funding;
import org.concordat.reporting.money.fund.FundPosition.FundLine;
import org.concordat.reporting.money.fund.FundPosition.MoneyOfAFund;
import org.concordat.reporting.money.fund.FundPosition.SourceLine;
import org.concordat.reporting.report.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the money of a fund stands. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FundPositionTest {

    @Inject
    Told told;

    @Inject
    FundPositions positions;

    private final FinancialYear year = Neighbours.aYearBeyondRequests();
    private final UUID grant = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private Funding funding;

    @BeforeEach
    void aFundHasTwoSources() {
        funding = new Funding(told, year);
        funding.fund(
                "ADDED-VALUE",
                List.of(
                        funding.source(grant, "GRANT", "150000.00", "BPI"),
                        funding.source(other, "OTHER", "5000.00", null)));
    }

    private FundPosition position() {
        return positions.of(year, new Moment(null, null));
    }

    private MoneyOfAFund money() {
        return position().total();
    }

    @Test
    void whatIsLeftToAllocateToCommitAndToPayMakesUpWhatIsLeft() {
        funding.receipt(grant, "GRANT", "150000.00", year.firstDay(), false);
        funding.plan("APPROVED", "90000.00", "40000.00");
        funding.charged("3750.00", false);
        UUID award = funding.award().paid("13500.00").retained("1500.00").told();
        funding.claim(award, "PAID", "20000.00", "15000.00", "13500.00");
        MoneyOfAFund money = money();
        assertThat(money.leftToAllocate()).isEqualTo(Money.pounds(16250));
        assertThat(money.leftToCommit()).isEqualTo(Money.pounds(70000));
        assertThat(money.leftToPay()).isEqualTo(Money.pounds(46500));
        assertThat(money.left()).isEqualTo(Money.pounds(132750));
        assertThat(money.claimed()).isEqualTo(Money.pounds(15000));
        assertThat(money.paid()).isEqualTo(Money.pounds(13500));
    }

    @Test
    void theFundsAddUpToTheTotal() {
        funding.receipt(grant, "GRANT", "100.00", year.firstDay(), false);
        var another = new Funding(told, year);
        UUID source = UUID.randomUUID();
        another.fund("CORE", List.of(another.source(source, "GRANT", "10.00", null)));
        another.receipt(source, "GRANT", "7.00", year.firstDay(), false);
        FundPosition position = position();
        assertThat(position.funds()).extracting(FundLine::code).containsExactly("ADDED-VALUE", "CORE");
        assertThat(position.total().received()).isEqualTo(Money.pounds(107));
        assertThat(position.total().expected()).isEqualTo(Money.pounds(155010));
    }

    @Test
    void aSourceShowsWhatItIsToBringAndWhatCameOfIt() {
        funding.receipt(grant, "GRANT", "75000.00", year.firstDay(), false);
        funding.receipt(grant, "GRANT", "10.00", year.firstDay(), false);
        assertThat(position().funds().get(0).sources())
                .containsExactly(
                        new SourceLine(
                                grant, "Source of GRANT", "GRANT", true, Money.pounds(150000), Money.pounds(75010)),
                        new SourceLine(other, "Source of OTHER", "OTHER", false, Money.pounds(5000), Money.ZERO));
    }

    @Test
    void whatIsRestrictedIsShownOfTheExpectedAndOfTheReceived() {
        funding.receipt(grant, "GRANT", "75000.00", year.firstDay(), false);
        funding.receipt(other, "OTHER", "5000.00", year.firstDay(), false);
        assertThat(money().restrictedExpected()).isEqualTo(Money.pounds(150000));
        assertThat(money().restrictedReceived()).isEqualTo(Money.pounds(75000));
    }

    @Test
    void aReceiptOrAChargeThatWasReversedCountsNothing() {
        funding.receipt(grant, "GRANT", "75000.00", year.firstDay(), true);
        funding.charged("3750.00", true);
        assertThat(money().received()).isEqualTo(Money.ZERO);
        assertThat(money().charged()).isEqualTo(Money.ZERO);
    }

    @Test
    void aDraftAllocatesNothingAndAReplacedPlanNothingMore() {
        funding.plan("DRAFT", "1.00", "2.00");
        funding.plan("REPLACED", "3.00", "4.00");
        funding.plan("APPROVED", "50.00", "60.00");
        assertThat(money().allocated()).isEqualTo(Money.pounds(110));
    }

    @Test
    void whatIsCarriedForwardLeavesOneYearAndComesIntoTheNext() {
        FinancialYear next = Neighbours.aYearBeyondRequests();
        funding.carriedForward(year, "3695.65");
        assertThat(money().carriedForward()).isEqualTo(Money.of("-3695.65"));
        assertThat(money().allocated()).isEqualTo(Money.of("-3695.65"));
        MoneyOfAFund there = positions.of(next, new Moment(null, null)).total();
        assertThat(there.allocated()).isEqualTo(Money.of("3695.65"));
        assertThat(there.leftToAllocate()).isEqualTo(Money.ZERO);
    }

    @Test
    void anAwardThatWasCompletedCommitsWhatItWasPaidAndWhatIsRetained() {
        UUID award = funding.award()
                .with("status", "COMPLETED")
                .paid("13500.00")
                .retained("1500.00")
                .told();
        funding.claim(award, "PAID", "20000.00", "15000.00", "13500.00");
        assertThat(money().committed()).isEqualTo(Money.pounds(15000));
        assertThat(money().leftToPay()).isEqualTo(Money.pounds(1500));
    }

    @Test
    void anAwardThatWasWithdrawnCommitsNothing() {
        funding.award().with("status", "WITHDRAWN").told();
        assertThat(money().committed()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatCameBackIsNeitherPaidNorCommittedAnyMore() {
        UUID award = funding.award().paid("13500.00").returned("500.00").told();
        funding.claim(award, "PAID", "20000.00", "13500.00", "13500.00");
        assertThat(money().paid()).isEqualTo(Money.pounds(13000));
        assertThat(money().committed()).isEqualTo(Money.pounds(59500));
    }

    @Test
    void whatWasPaidWithoutAClaimCountsInTheLastYear() {
        FinancialYear last = Neighbours.aYearBeyondRequests();
        UUID award = funding.award()
                .amounts(Map.of(year, "40000.00", last, "20000.00"))
                .paid("13500.00")
                .told();
        funding.claim(award, "PAID", "20000.00", "12000.00", "12000.00");
        assertThat(money().paid()).isEqualTo(Money.pounds(12000));
        assertThat(positions.of(last, new Moment(null, null)).total().paid()).isEqualTo(Money.pounds(1500));
    }

    @Test
    void anAwardOfEarlierTimesBringsItsOwnMoney() {
        funding.award().with("formerReference", "NW/2006/17").paid("30000.00").told();
        MoneyOfAFund money = money();
        assertThat(money.received()).isEqualTo(Money.pounds(60000));
        assertThat(money.allocated()).isEqualTo(Money.pounds(60000));
        assertThat(money.left()).isEqualTo(Money.pounds(30000));
    }

    @Test
    void aClaimThatWasReturnedOrIsNotYetApprovedClaimsNothing() {
        UUID award = funding.award().told();
        funding.claim(award, "RETURNED", "20000.00", "15000.00", "0.00");
        funding.claim(award, "SUBMITTED", "20000.00", "0.00", "0.00");
        assertThat(money().claimed()).isEqualTo(Money.ZERO);
    }

    @Test
    void ofNothingIsNothing() {
        FundPosition position = positions.of(Neighbours.aYearBeyondRequests(), new Moment(null, null));
        assertThat(position.funds()).isEmpty();
        assertThat(position.total().left()).isEqualTo(Money.ZERO);
    }
}
