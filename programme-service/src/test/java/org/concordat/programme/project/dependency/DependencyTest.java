package org.concordat.programme.project.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.programme.project.dependency.NetworkMother.DAY;
import static org.concordat.programme.project.dependency.NetworkMother.id;

import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class DependencyTest {

    private static Dependency standing() {
        return new Dependency(id('A'), id('B'), 5, DAY);
    }

    private static String type(Throwable refused) {
        return ((Refusal) refused).type();
    }

    @Test
    void noMilestoneWaitsForItself() {
        assertThatThrownBy(() -> new Dependency(id('A'), id('A'), 0, DAY))
                .satisfies(refused -> assertThat(type(refused)).isEqualTo("milestone-waits-for-itself"));
        var otherOfTheProject = new LinkedMilestone(id('A').project(), UUID.randomUUID());
        assertThat(new Dependency(id('A'), otherOfTheProject, 0, DAY).successor())
                .isEqualTo(otherOfTheProject);
    }

    @Test
    void isRemovedOnTheDayItWasAddedOrLaterAndOnce() {
        Dependency dependency = standing();
        assertThatThrownBy(() -> dependency.remove(DAY.minusDays(1)))
                .satisfies(refused -> assertThat(type(refused)).isEqualTo("removed-before-added"));
        dependency.remove(DAY);
        assertThat(dependency.state().removedOn()).isEqualTo(DAY);
        assertThatThrownBy(() -> dependency.remove(DAY))
                .satisfies(refused -> assertThat(type(refused)).isEqualTo("dependency-removed"));
    }

    @Test
    void changesItsLagWhileItStands() {
        Dependency dependency = standing();
        dependency.lag(present -> present - 5);
        assertThat(dependency.state().lagWorkingDays()).isZero();
        dependency.remove(DAY);
        assertThatThrownBy(() -> dependency.lag(present -> 1))
                .satisfies(refused -> assertThat(type(refused)).isEqualTo("dependency-removed"));
    }
}
