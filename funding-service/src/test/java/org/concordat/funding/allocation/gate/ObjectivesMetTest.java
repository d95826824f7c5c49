package org.concordat.funding.allocation.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.concordat.funding.allocation.plan.Decision;
import org.concordat.funding.allocation.plan.GateCondition;
import org.concordat.funding.register.objective.Achieved;
import org.concordat.funding.register.objective.Objectives.KnownObjective;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

/** When the objectives that a gate waits for are achieved. */
class ObjectivesMetTest {

    private static final FinancialYear YEAR = FinancialYear.of("2008-09");
    private static final LocalDate DAY = LocalDate.of(2009, 3, 20);

    private static KnownObjective objective(String code, Achieved... achieved) {
        return new KnownObjective(UUID.randomUUID(), code, "An objective", List.of(achieved));
    }

    private static Achieved in(String subRegion, FinancialYear year, LocalDate on) {
        return new Achieved(subRegion, year, on, "Board 12/2009");
    }

    private static GateCondition all(KnownObjective... objectives) {
        var ids = new TreeSet<UUID>();
        for (KnownObjective objective : objectives) {
            ids.add(objective.id());
        }
        return new GateCondition(ids, YEAR);
    }

    @Test
    void allOfThemHaveToStandAsAchieved() {
        KnownObjective energy = objective("ENERGY", in("cumbria", YEAR, DAY));
        KnownObjective missing = objective("PAY");
        assertThat(ObjectivesMet.in("cumbria", all(energy), List.of(energy))).isPresent();
        assertThat(ObjectivesMet.in("cumbria", all(energy, missing), List.of(energy, missing)))
                .isEmpty();
    }

    @Test
    void inTheSubRegionItselfAndForTheGateYear() {
        KnownObjective elsewhere = objective("ENERGY", in("merseyside", YEAR, DAY));
        KnownObjective before = objective("PAY", in("cumbria", YEAR.previous(), DAY));
        assertThat(ObjectivesMet.in("cumbria", all(elsewhere), List.of(elsewhere)))
                .isEmpty();
        assertThat(ObjectivesMet.in("cumbria", all(before), List.of(before))).isEmpty();
        assertThat(ObjectivesMet.in("merseyside", all(elsewhere), List.of(elsewhere)))
                .isPresent();
    }

    @Test
    void theyAreMetOnTheDayOfTheLast() {
        KnownObjective first = objective("ENERGY", in("cumbria", YEAR, DAY));
        KnownObjective last = objective("PAY", in("cumbria", YEAR, DAY.plusDays(3)));
        assertThat(ObjectivesMet.in("cumbria", all(first, last), List.of(last, first))
                        .orElseThrow()
                        .on())
                .isEqualTo(DAY.plusDays(3));
    }

    @Test
    void theDecisionNamesTheObjectivesAndTheirDays() {
        KnownObjective energy = objective("ENERGY", in("cumbria", YEAR, DAY));
        KnownObjective pay = objective("PAY", in("cumbria", YEAR, DAY.plusDays(3)));
        assertThat(ObjectivesMet.in("cumbria", all(energy, pay), List.of(energy, pay))
                        .orElseThrow()
                        .decision(DAY.plusDays(9)))
                .isEqualTo(new Decision(
                        DAY.plusDays(9),
                        "Objectives of 2008-09 achieved: ENERGY, PAY",
                        "Programme: ENERGY 2009-03-20, PAY 2009-03-23"));
    }

    @Test
    void theLongestCodesOfAsManyObjectivesAsThereMayBeFitTheRelease() {
        var objectives = new ArrayList<KnownObjective>();
        for (int i = 0; i < GateCondition.MOST_OBJECTIVES; i++) {
            objectives.add(objective("X".repeat(30), in("cumbria", YEAR, DAY)));
        }
        Decision decision = ObjectivesMet.in("cumbria", all(objectives.toArray(KnownObjective[]::new)), objectives)
                .orElseThrow()
                .decision(DAY);
        assertThat(decision.reference()).hasSizeLessThanOrEqualTo(500);
        assertThat(decision.reason()).hasSizeLessThanOrEqualTo(1000);
    }
}
