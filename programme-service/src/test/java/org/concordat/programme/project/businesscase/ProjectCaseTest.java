package org.concordat.programme.project.businesscase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.DecidingRole;
import org.concordat.programme.project.stage.DecisionRecord;
import org.junit.jupiter.api.Test;

class ProjectCaseTest {

    private static final FinancialYear YEAR = FinancialYear.of("2008-09");
    private static final LocalDate REVIEW = LocalDate.of(2010, 3, 31);
    private static final DecisionRecord DECIDED =
            new DecisionRecord(LocalDate.of(2008, 5, 14), null, DecidingRole.PARTNERSHIP_ADMIN, null, null);

    private static CaseCost cost(CostKind kind, long pounds) {
        return new CaseCost(YEAR, kind, Money.pounds(pounds));
    }

    private static BenefitPlan benefit(UUID id, BenefitScale scale, boolean cashable, String... planned) {
        FinancialYear year = YEAR;
        var profile = new ArrayList<BenefitYear>();
        for (String each : planned) {
            profile.add(new BenefitYear(year, new BigDecimal(each)));
            year = year.next();
        }
        return new BenefitPlan(
                id,
                new BenefitDetails("One team", "A year", scale, cashable, "head-of-finance", null, REVIEW),
                profile);
    }

    private static ProjectCase drafted(List<CaseCost> costs, BenefitPlan... benefits) {
        return new ProjectCase(UUID.randomUUID(), new CasePlan(costs, Arrays.asList(benefits)), "writer");
    }

    private static UUID onlyBenefit(ProjectCase businessCase) {
        return businessCase.state().benefits().get(0).id();
    }

    private static void realise(ProjectCase businessCase, FinancialYear year, String came, LocalDate on) {
        businessCase.realise(
                onlyBenefit(businessCase), new Realisation(year, new BigDecimal(came), on, "Ledger extract"), on);
    }

    @Test
    void comesToThreeRatiosWithTheirNames() {
        ProjectCase businessCase = drafted(
                List.of(cost(CostKind.CAPITAL, 15_000), cost(CostKind.REVENUE, 5_000)),
                benefit(null, BenefitScale.MONEY, true, "20000", "10000"),
                benefit(null, BenefitScale.MONEY, false, "20000"),
                benefit(null, BenefitScale.POPULATION, false, "1000000"));
        realise(businessCase, YEAR, "4000", YEAR.lastDay());
        realise(businessCase, YEAR, "5000", YEAR.lastDay().plusDays(9));
        CaseFigures figures = businessCase.state().figures();
        assertThat(figures.costs()).isEqualTo(Money.pounds(20_000));
        assertThat(figures.benefits()).isEqualTo(Money.pounds(50_000));
        assertThat(figures.cashableBenefits()).isEqualTo(Money.pounds(30_000));
        assertThat(figures.realisedBenefits())
                .as("the last record of a year counts")
                .isEqualTo(Money.pounds(5_000));
        assertThat(figures.benefitCostRatio()).isEqualTo("2.50");
        assertThat(figures.financialReturn()).isEqualTo("1.50");
        assertThat(figures.realisedRatio()).isEqualTo("0.25");
    }

    @Test
    void hasNoRatioWithoutCosts() {
        assertThat(drafted(List.of(), benefit(null, BenefitScale.MONEY, true, "1"))
                        .state()
                        .figures()
                        .benefitCostRatio())
                .isNull();
    }

    @Test
    void isApprovedByAnotherPersonThanItsWriter() {
        ProjectCase businessCase = drafted(List.of());
        assertRefused("two-persons-decide", () -> businessCase.approve(DECIDED, "writer"));
        assertThat(businessCase.approve(DECIDED, "decider").number()).isEqualTo(1);
        businessCase.amend(new CasePlan(List.of(cost(CostKind.CAPITAL, 1)), List.of()), "second writer");
        assertRefused("two-persons-decide", () -> businessCase.approve(DECIDED, "second writer"));
        assertThat(businessCase.approve(DECIDED, "writer").number()).isEqualTo(2);
    }

    @Test
    void isApprovedByNoneOfThoseWhoWroteSinceTheLastApproval() {
        ProjectCase businessCase = drafted(List.of());
        businessCase.amend(new CasePlan(List.of(cost(CostKind.CAPITAL, 1)), List.of()), "corrector");
        businessCase.amend(businessCase.plan(), "reader");
        assertRefused("two-persons-decide", () -> businessCase.approve(DECIDED, "writer"));
        assertRefused("two-persons-decide", () -> businessCase.approve(DECIDED, "corrector"));
        businessCase.approve(DECIDED, "reader");
        assertRefused("two-persons-decide", () -> businessCase.approve(DECIDED, "writer"));

        businessCase.amend(new CasePlan(List.of(cost(CostKind.CAPITAL, 2)), List.of()), "reader");
        businessCase.amend(new CasePlan(List.of(cost(CostKind.CAPITAL, 3)), List.of()), "corrector");
        assertRefused("two-persons-decide", () -> businessCase.approve(DECIDED, "reader"));
        assertRefused("two-persons-decide", () -> businessCase.approve(DECIDED, "corrector"));
        assertThat(businessCase.approve(DECIDED, "writer").number()).isEqualTo(2);
    }

    @Test
    void keepsABenefitOfWhichSomethingCame() {
        ProjectCase businessCase = drafted(List.of(), benefit(null, BenefitScale.MONEY, true, "1"));
        realise(businessCase, YEAR, "1", YEAR.firstDay());
        assertRefused("benefit-realised", () -> businessCase.amend(new CasePlan(List.of(), List.of()), "writer"));
        BenefitPlan otherScale = benefit(onlyBenefit(businessCase), BenefitScale.NUMBER, false, "1");
        assertRefused(
                "benefit-realised", () -> businessCase.amend(new CasePlan(List.of(), List.of(otherScale)), "writer"));
        BenefitPlan more = benefit(onlyBenefit(businessCase), BenefitScale.MONEY, true, "1", "2");
        businessCase.amend(
                new CasePlan(List.of(), List.of(benefit(null, BenefitScale.SHARE, false, "50"), more)), "writer");
        assertThat(businessCase.state().benefits())
                .extracting(BenefitState::scale)
                .containsExactly(BenefitScale.SHARE, BenefitScale.MONEY);
    }

    @Test
    void knowsOnlyItsOwnBenefits() {
        ProjectCase businessCase = drafted(List.of());
        UUID unknown = UUID.randomUUID();
        assertRefused(
                "unknown-benefit",
                () -> businessCase.amend(
                        new CasePlan(List.of(), List.of(benefit(unknown, BenefitScale.MONEY, true, "1"))), "writer"));
        assertRefused(
                "not-found",
                () -> businessCase.realise(
                        unknown, new Realisation(YEAR, BigDecimal.ONE, YEAR.firstDay(), "x"), YEAR.firstDay()));
    }

    @Test
    void takesWhatCameOfABenefitUntilItsReviewDate() {
        ProjectCase businessCase = drafted(List.of(), benefit(null, BenefitScale.MONEY, true, "1"));
        realise(businessCase, YEAR, "1", REVIEW);
        assertRefused("benefit-reviewed", () -> realise(businessCase, YEAR, "2", REVIEW.plusDays(1)));
    }

    @Test
    void takesNothingAfterTheReviewThoughTheRecordNamesADayBefore() {
        ProjectCase businessCase = drafted(List.of(), benefit(null, BenefitScale.MONEY, true, "1"));
        var backDated = new Realisation(YEAR, BigDecimal.ONE, REVIEW.minusDays(1), "Ledger extract");
        UUID benefit = onlyBenefit(businessCase);
        assertRefused("benefit-reviewed", () -> businessCase.realise(benefit, backDated, REVIEW.plusDays(1)));
        businessCase.realise(benefit, backDated, REVIEW);
    }

    @Test
    void takesNothingThatCameInAYearAhead() {
        ProjectCase businessCase = drafted(List.of(), benefit(null, BenefitScale.MONEY, true, "1"));
        assertRefused(
                "year-not-begun",
                () -> realise(businessCase, YEAR, "1", YEAR.firstDay().minusDays(1)));
    }

    @Test
    void countsEachBenefitOnItsScale() {
        drafted(List.of(), benefit(null, BenefitScale.SHARE, false, "100"));
        drafted(List.of(), benefit(null, BenefitScale.MONEY, false, "0.01"));
        drafted(List.of(), benefit(null, BenefitScale.NUMBER, false, "0.0001"));
        drafted(List.of(), benefit(null, BenefitScale.POPULATION, false, "6000000.0000"));
        for (BenefitPlan wrong : List.of(
                benefit(null, BenefitScale.SHARE, false, "100.0001"),
                benefit(null, BenefitScale.MONEY, false, "0.001"),
                benefit(null, BenefitScale.POPULATION, false, "0.5"))) {
            assertRefused("figure-not-on-scale", () -> drafted(List.of(), wrong));
        }
    }

    @Test
    void isCashableInMoneyAlone() {
        assertRefused("cashable-is-money", () -> drafted(List.of(), benefit(null, BenefitScale.NUMBER, true, "1")));
    }

    @Test
    void hasOneFigurePerYearAndOneCostPerYearAndKind() {
        BenefitPlan once = benefit(null, BenefitScale.MONEY, true, "1");
        BenefitPlan twice = new BenefitPlan(
                null,
                once.details(),
                List.of(once.profile().get(0), once.profile().get(0)));
        assertRefused("year-repeated", () -> drafted(List.of(), twice));
        assertRefused("cost-repeated", () -> drafted(List.of(cost(CostKind.CAPITAL, 1), cost(CostKind.CAPITAL, 2))));
        assertRefused("cost-negative", () -> drafted(List.of(cost(CostKind.CAPITAL, -1))));
    }

    private static CaseYear year(FinancialYear year, long costs, long benefits, long realised) {
        return new CaseYear(year, new CaseSums(Money.pounds(costs), Money.pounds(benefits), Money.pounds(realised)));
    }

    @Test
    void isAddedUpYearByYearAsItWasApprovedLast() {
        ProjectCase businessCase = drafted(
                List.of(cost(CostKind.CAPITAL, 15_000), cost(CostKind.REVENUE, 5_000)),
                benefit(null, BenefitScale.MONEY, true, "20000", "10000"),
                benefit(null, BenefitScale.POPULATION, false, "1000000"));
        assertThat(businessCase.years()).isEmpty();
        assertThat(businessCase.sums()).isEqualTo(CaseSums.NONE);

        businessCase.approve(DECIDED, "approver");
        businessCase.amend(
                new CasePlan(
                        List.of(cost(CostKind.CAPITAL, 1)), businessCase.plan().benefits()),
                "writer");
        realise(businessCase, YEAR.next(), "4000", REVIEW);
        assertThat(businessCase.years())
                .containsExactlyInAnyOrder(year(YEAR, 20_000, 20_000, 0), year(YEAR.next(), 0, 10_000, 4_000));
        assertThat(businessCase.sums())
                .isEqualTo(new CaseSums(Money.pounds(20_000), Money.pounds(30_000), Money.pounds(4_000)));

        businessCase.approve(DECIDED, "approver");
        assertThat(businessCase.years()).contains(year(YEAR, 1, 20_000, 0));
        assertThat(businessCase.sums().approvedCosts()).isEqualTo(Money.pounds(1));
    }
}
