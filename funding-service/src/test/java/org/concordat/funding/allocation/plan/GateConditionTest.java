package org.concordat.funding.allocation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.funding.allocation.plan.Plans.YEAR;
import static org.concordat.funding.allocation.plan.Plans.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.funding.allocation.apportionment.Weights;
import org.concordat.funding.allocation.sharing.PlanTerms;
import org.concordat.funding.allocation.sharing.Sharing;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

/** What opens the gates of a plan by itself. */
class GateConditionTest {

    private static final List<UUID> OBJECTIVES = List.of(UUID.randomUUID(), UUID.randomUUID());
    private static final PlanTerms GATED = terms("80", "60", "0", "0");

    private static void isRefused(ThrowingCallable step, String type) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    private static AllocationPlan plan(GateCondition condition) {
        return new AllocationPlan(
                UUID.randomUUID(), YEAR, Sharing.of(GATED, Weights.byCouncils(), null), condition, "planner");
    }

    @Test
    void thisYearsObjectivesReleaseNextYearsShareUnlessThePlanNamesAnotherYear() {
        assertThat(GateCondition.of(OBJECTIVES, null, YEAR, GATED).year()).isEqualTo(YEAR.previous());
        assertThat(GateCondition.of(OBJECTIVES, YEAR, YEAR, GATED).year()).isEqualTo(YEAR);
    }

    @Test
    void refusesAYearAfterThePlansOwn() {
        isRefused(() -> GateCondition.of(OBJECTIVES, YEAR.next(), YEAR, GATED), "gate-year-after-plan");
    }

    @Test
    void refusesObjectivesOfAPlanWithoutGates() {
        isRefused(() -> GateCondition.of(OBJECTIVES, null, YEAR, terms("80")), "gate-objectives-without-gates");
    }

    @Test
    void refusesAYearWithoutObjectives() {
        isRefused(() -> GateCondition.of(null, YEAR, YEAR, GATED), "gate-year-without-objectives");
    }

    @Test
    void withoutObjectivesADecisionAloneOpensAGate() {
        AllocationPlan plan = plan(GateCondition.of(null, null, YEAR, GATED));
        plan.approve("approver", Plans.FIRST_DAY, null);
        assertThat(plan.waitsForObjectives("cumbria")).isFalse();
        plan.openGate("cumbria", Plans.DECISION);
        assertThat(plan.isOpen("cumbria")).isTrue();
    }

    @Test
    void aGateWaitsForObjectivesWhileThePlanIsInForceAndItIsClosed() {
        AllocationPlan plan = plan(GateCondition.of(OBJECTIVES, null, YEAR, GATED));
        assertThat(plan.waitsForObjectives("cumbria")).as("a draft").isFalse();
        plan.approve("approver", Plans.FIRST_DAY, null);
        assertThat(plan.waitsForObjectives("cumbria")).isTrue();
        assertThat(plan.waitsForObjectives("cornwall")).as("no gate").isFalse();
        plan.openGate("cumbria", Plans.DECISION);
        assertThat(plan.waitsForObjectives("cumbria")).as("opened by decision").isFalse();
        assertThat(plan.waitsForObjectives("merseyside")).isTrue();
        plan.replace();
        assertThat(plan.waitsForObjectives("merseyside")).as("replaced").isFalse();
    }

    @Test
    void aGateOpensOnTheLaterOfTheAchievementAndTheApproval() {
        AllocationPlan plan = plan(GateCondition.of(OBJECTIVES, null, YEAR, GATED));
        plan.approve("approver", LocalDate.of(2008, 4, 30), null);
        assertThat(plan.opensOn(LocalDate.of(2008, 4, 29))).isEqualTo("2008-04-30");
        assertThat(plan.opensOn(LocalDate.of(2008, 4, 30))).isEqualTo("2008-04-30");
        assertThat(plan.opensOn(LocalDate.of(2008, 5, 1))).isEqualTo("2008-05-01");
    }
}
