package org.concordat.programme.project.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.project.dependency.NetworkMother.DAY;
import static org.concordat.programme.project.dependency.NetworkMother.achieved;
import static org.concordat.programme.project.dependency.NetworkMother.expected;
import static org.concordat.programme.project.dependency.NetworkMother.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concordat.programme.project.holiday.WorkingDays;
import org.junit.jupiter.api.Test;

class CriticalPathTest {

    private static final WorkingDays DAYS = new WorkingDays(List.of());

    private static CriticalPathView path(List<NetworkNode> nodes, NetworkLink... links) {
        return new CriticalPath(new Network(nodes, List.of(links)), DAYS).view();
    }

    private static ScheduledMilestone named(CriticalPathView path, Object title) {
        return path.milestones().stream()
                .filter(milestone -> milestone.title().equals("" + title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatHasTheLeastFloatIsCriticalInOrder() {
        CriticalPathView path = path(
                List.of(
                        expected('A', DAY),
                        expected('B', DAY.plusWeeks(1)),
                        expected('C', DAY.plusWeeks(2)),
                        expected('D', DAY.plusWeeks(4))),
                link('A', 'B', 5),
                link('A', 'C', 0),
                link('B', 'D', 15),
                link('C', 'D', 5));
        assertThat(path.endsOn()).isEqualTo(DAY.plusWeeks(4));
        assertThat(path.leastFloat()).isZero();
        assertThat(path.path())
                .containsExactly(
                        named(path, 'A').milestone(),
                        named(path, 'B').milestone(),
                        named(path, 'D').milestone());
        assertThat(named(path, 'C').floatWorkingDays()).isEqualTo(5);
        assertThat(named(path, 'C').earlyOn()).isEqualTo(DAY.plusWeeks(2));
        assertThat(named(path, 'C').lateOn()).isEqualTo(DAY.plusWeeks(3));
        assertThat(named(path, 'C').critical()).isFalse();
    }

    @Test
    void whatIsAchievedHasNoFloatAndHoldsUpNothing() {
        CriticalPathView path = path(
                List.of(expected('A', DAY), achieved('B', DAY), expected('C', DAY.plusWeeks(2))),
                link('A', 'B', 0),
                link('B', 'C', 0));
        assertThat(named(path, 'A').floatWorkingDays()).isEqualTo(10);
        assertThat(named(path, 'B').floatWorkingDays()).isNull();
        assertThat(path.path()).containsExactly(named(path, 'C').milestone());
    }

    @Test
    void whatNobodyExpectsYetComesAsSoonAsItCan() {
        CriticalPathView path = path(List.of(expected('A', DAY), expected('B', null)), link('A', 'B', 5));
        assertThat(named(path, 'B').forecastOn()).isNull();
        assertThat(named(path, 'B').earlyOn()).isEqualTo(DAY.plusWeeks(1));
        assertThat(path.endsOn()).isEqualTo(DAY.plusWeeks(1));
        assertThat(path.path()).hasSize(2);
    }

    @Test
    void whereNothingIsAheadNothingIsCritical() {
        CriticalPathView path = path(List.of(achieved('A', DAY), achieved('B', DAY)), link('A', 'B', 0));
        assertThat(path.endsOn()).isNull();
        assertThat(path.leastFloat()).isNull();
        assertThat(path.path()).isEmpty();
        assertThat(path.milestones()).hasSize(2);
        assertThat(path(List.of()).milestones()).isEmpty();
    }

    @Test
    void ofFiveHundredInARowAllAreCritical() {
        var nodes = new ArrayList<NetworkNode>();
        var links = new ArrayList<NetworkLink>();
        LocalDate day = DAY;
        for (int i = 0; i < 500; i++) {
            nodes.add(expected(i, day));
            day = DAYS.add(day, 3);
            if (i > 0) {
                links.add(link(i - 1, i, 3));
            }
        }
        CriticalPathView path = new CriticalPath(new Network(nodes, links), DAYS).view();
        assertThat(path.path()).hasSize(500);
        assertThat(path.endsOn()).isEqualTo(DAYS.add(DAY, 3 * 499));
    }
}
