package org.concordat.funding.allocation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.funding.allocation.plan.Plans.CHESHIRE;
import static org.concordat.funding.allocation.plan.Plans.DECISION;
import static org.concordat.funding.allocation.plan.Plans.approved;
import static org.concordat.funding.allocation.plan.Plans.draft;
import static org.concordat.funding.allocation.plan.Plans.terms;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.funding.allocation.apportionment.Mix;
import org.concordat.funding.allocation.apportionment.Weights;
import org.concordat.funding.allocation.sharing.Holdings;
import org.concordat.funding.allocation.sharing.Parts;
import org.concordat.funding.allocation.sharing.PlanFigures;
import org.concordat.funding.allocation.sharing.PlanTerms;
import org.concordat.funding.allocation.sharing.Sharing;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class AllocationPlanTest {

    private static final PlanTerms GATED = terms("80", "60", "0", "0");

    private static void isRefused(ThrowingCallable step, String type) {
        assertThatThrownBy(step)
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::type)
                .isEqualTo(type);
    }

    @Test
    void isApprovedByAnotherPersonThanWhoPlannedIt() {
        AllocationPlan plan = draft(terms("60"));
        isRefused(() -> plan.approve("planner", Plans.FIRST_DAY, null), "two-persons-decide");
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
        plan.approve("approver", Plans.FIRST_DAY, null);
        assertThat(plan.status()).isEqualTo(PlanStatus.APPROVED);
    }

    @Test
    void anApprovedPlanIsNotApprovedAgain() {
        AllocationPlan plan = approved(terms("60"));
        assertThatThrownBy(() -> plan.approve("approver", Plans.FIRST_DAY, null))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CONFLICT);
                    assertThat(refusal.allowed()).containsExactly("gates", "releases");
                });
    }

    @Test
    void aReplacedPlanAllowsNothingMore() {
        AllocationPlan plan = approved(GATED);
        plan.replace();
        isRefused(() -> plan.approve("approver", Plans.FIRST_DAY, null), "step-not-allowed");
        isRefused(() -> plan.openGate(CHESHIRE, DECISION), "step-not-allowed");
        isRefused(() -> plan.release(ReleaseKind.NEED, CHESHIRE, Money.of("1.00"), DECISION), "step-not-allowed");
        isRefused(plan::replace, "step-not-allowed");
    }

    @Test
    void aDraftIsNeitherReplacedNorReleasedFrom() {
        AllocationPlan plan = draft(GATED);
        isRefused(plan::replace, "step-not-allowed");
        isRefused(() -> plan.openGate(CHESHIRE, DECISION), "step-not-allowed");
        isRefused(() -> plan.release(ReleaseKind.NEED, CHESHIRE, Money.of("1.00"), DECISION), "step-not-allowed");
    }

    @Test
    void whatGatesHoldStaysRegionalUntilTheyOpen() {
        AllocationPlan plan = approved(GATED);
        assertThat(plan.holdings().of(CHESHIRE)).isEqualTo(Money.of("15652.17"));
        assertThat(plan.holdings().of(Parts.REGIONAL)).isEqualTo(Money.of("60000.00"));
    }

    @Test
    void withAllGatesOpenButOneTheExampleOfTheDesignHolds() {
        AllocationPlan plan = approved(GATED);
        Stream.of("greater-manchester", "lancashire", "merseyside", "cumbria")
                .forEach(subRegion -> plan.openGate(subRegion, DECISION));
        Holdings holdings = plan.holdings();
        Money regional = holdings.of(Parts.REGIONAL);
        assertThat(regional).isEqualTo(Money.of("35217.40"));
        assertThat(holdings.total().minus(regional)).isEqualTo(Money.of("114782.60"));
        assertThat(plan.openGate(CHESHIRE, DECISION)).isEqualTo(Money.of("5217.40"));
        assertThat(plan.holdings().of(Parts.REGIONAL)).isEqualTo(Money.of("30000.00"));
    }

    @Test
    void aGateOpensOnce() {
        AllocationPlan plan = approved(GATED);
        plan.openGate(CHESHIRE, DECISION);
        isRefused(() -> plan.openGate(CHESHIRE, DECISION), "gate-open");
        isRefused(() -> plan.openGate("cornwall", DECISION), "not-found");
        isRefused(() -> approved(terms("60")).openGate(CHESHIRE, DECISION), "not-found");
    }

    @Test
    void whatIsKeptForNeedIsReleasedToASubRegionAndNoFurtherThanItGoes() {
        AllocationPlan plan = approved(terms("60", null, "10", "0"));
        Money before = plan.holdings().of("cumbria");
        isRefused(() -> plan.release(ReleaseKind.NEED, "cumbria", Money.of("9000.01"), DECISION), "reserve-exceeded");
        plan.release(ReleaseKind.NEED, "cumbria", Money.of("9000.00"), DECISION);
        assertThat(plan.holdings().of("cumbria")).isEqualTo(before.plus(Money.of("9000.00")));
        assertThat(plan.holdings().of(Parts.RESERVE)).isEqualTo(Money.ZERO);
        isRefused(() -> plan.release(ReleaseKind.NEED, "cumbria", Money.of("0.01"), DECISION), "reserve-exceeded");
        isRefused(() -> plan.release(ReleaseKind.NEED, "cumbria", Money.ZERO, DECISION), "amount-not-above-zero");
    }

    @Test
    void needIsThatOfASubRegionWhileAContingencyMayBeRegional() {
        AllocationPlan plan = approved(terms("60", null, "10", "5"));
        isRefused(
                () -> plan.release(ReleaseKind.NEED, Parts.REGIONAL, Money.of("1.00"), DECISION), "sub-region-unknown");
        isRefused(
                () -> plan.release(ReleaseKind.CONTINGENCY, "cornwall", Money.of("1.00"), DECISION),
                "sub-region-unknown");
        plan.release(ReleaseKind.CONTINGENCY, Parts.REGIONAL, Money.of("7500.00"), DECISION);
        assertThat(plan.holdings().of(Parts.REGIONAL)).isEqualTo(Money.of("60000.00"));
    }

    @Test
    void aReplacementChangesOnlyTheDifferences() {
        Holdings before = approved(terms("60")).holdings();
        List<Holdings.Change> changes = approved(terms("80")).holdings().since(before);
        assertThat(changes).first().isEqualTo(new Holdings.Change(Parts.REGIONAL, Money.of("-30000.00")));
        assertThat(changes).contains(new Holdings.Change(CHESHIRE, Money.of("5217.40")));
        assertThat(Money.total(changes, Holdings.Change::amount)).isEqualTo(Money.ZERO);
        assertThat(approved(terms("60")).holdings().since(before)).isEmpty();
    }

    @Test
    void gatesThatAreOpenStayOpenInThePlanThatReplacesIt() {
        AllocationPlan previous = approved(GATED);
        previous.openGate(CHESHIRE, DECISION);
        AllocationPlan next = draft(terms("90", "60", "0", "0"));
        next.approve("approver", Plans.FIRST_DAY, previous);
        assertThat(next.replaces()).isEqualTo(previous.id());
        assertThat(next.holdings().of(CHESHIRE)).isEqualTo(Money.of("23478.26"));
        assertThat(next.isOpen("cumbria")).isFalse();
        AllocationPlan ungated = draft(terms("60"));
        ungated.approve("approver", Plans.FIRST_DAY, next);
        assertThat(ungated.releases()).isEmpty();
    }

    @Test
    void whatAReserveReleasedStaysReleasedInThePlanThatReplacesIt() {
        AllocationPlan previous = approved(terms("60", null, "10", "0"));
        previous.release(ReleaseKind.NEED, "cumbria", Money.of("4500.00"), DECISION);
        AllocationPlan enough = draft(terms("60", null, "5", "0"));
        enough.approve("approver", Plans.FIRST_DAY, previous);
        assertThat(enough.left(ReleaseKind.NEED)).isEqualTo(Money.ZERO);
        AllocationPlan tooLittle = draft(terms("60", null, "4.99", "0"));
        isRefused(() -> tooLittle.approve("approver", Plans.FIRST_DAY, previous), "reserve-below-released");
    }

    @Test
    void theSamePlanComputedTwiceIsTheSame() {
        AllocationPlan plan = draft(GATED);
        assertThat(AllocationPlanState.of(plan)).isEqualTo(AllocationPlanState.of(plan));
        assertThat(PlanFigures.of(plan.sharing()))
                .isEqualTo(PlanFigures.of(Sharing.of(GATED, Weights.byCouncils(), null)));
    }

    @Test
    void keepsWhatWasCountedForEachPartOfTheMix() {
        var mix = new Mix(
                List.of(Weights.councils("50"), Weights.people("50", Map.of("cumbria", 490_000, "lancashire", 1))));
        var plan = new AllocationPlan(
                UUID.randomUUID(), Plans.YEAR, Sharing.of(terms("60"), mix, null), GateCondition.NONE, "planner");
        assertThat(plan.mix()).isEqualTo(mix);
    }
}
