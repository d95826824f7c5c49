package org.concordat.programme.sharing.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.project.stage.Stage.CLOSED;
import static org.concordat.programme.project.stage.Stage.DELIVERY;
import static org.concordat.programme.project.stage.Stage.INITIATION;
import static org.concordat.programme.project.stage.Stage.MANDATE;
import static org.concordat.programme.project.stage.Stage.REFUSED;
import static org.concordat.programme.project.stage.Stage.STOPPED;
import static org.concordat.programme.sharing.match.MatchReason.FURTHER_STAGE;
import static org.concordat.programme.sharing.match.MatchReason.SERVICE_AREA;
import static org.concordat.programme.sharing.match.MatchReason.THEME;
import static org.concordat.programme.sharing.match.MatchReason.TOOL;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.concordat.programme.project.stage.Stage;
import org.concordat.programme.register.organisation.OrganisationId;
import org.junit.jupiter.api.Test;

class RegionProjectsTest {

    private static final UUID BURY = new UUID(0, 1);
    private static final UUID WIGAN = new UUID(0, 2);
    private static final UUID BOLTON = new UUID(0, 3);
    private static final Map<UUID, String> OTHERS = Map.of(WIGAN, "Wigan", BOLTON, "Bolton");

    private static ProjectProfile planning(long id, Stage stage, UUID... organisations) {
        return new ProjectProfile(new UUID(1, id), Set.of(organisations), stage, "planning", Set.of(), Set.of());
    }

    private static ProjectProfile of(long id, UUID lead, Set<String> tools, Set<String> themes) {
        return new ProjectProfile(new UUID(1, id), Set.of(lead), MANDATE, null, tools, themes);
    }

    private static List<Likeness> toBury(ProjectProfile... projects) {
        return new RegionProjects(List.of(projects))
                .likenesses(new OrganisationId(BURY), OTHERS, MatchPointsTest.POINTS);
    }

    private static Likeness like(UUID other, long own, long theirs, MatchReason... reasons) {
        return new Likeness(other, OTHERS.get(other), new UUID(1, own), new UUID(1, theirs), Set.of(reasons));
    }

    @Test
    void projectsOfOneServiceAreaAreAlike() {
        assertThat(toBury(planning(1, MANDATE, BURY), planning(2, MANDATE, WIGAN)))
                .containsExactly(like(WIGAN, 1, 2, SERVICE_AREA));
    }

    @Test
    void whatTwoProjectsHaveInCommonIsAllNamed() {
        assertThat(toBury(
                        of(1, BURY, Set.of("lean", "systems thinking"), Set.of("ECONOMY")),
                        of(2, WIGAN, Set.of("systems thinking", "lean"), Set.of("ECONOMY", "HOUSING"))))
                .containsExactly(like(WIGAN, 1, 2, TOOL, THEME));
    }

    @Test
    void whatTwoProjectsOfOneOrganisationHaveInCommonWithAThirdIsNotAddedUp() {
        assertThat(toBury(
                        of(1, BURY, Set.of("lean"), Set.of()),
                        of(2, BURY, Set.of(), Set.of("ECONOMY")),
                        of(3, WIGAN, Set.of("lean"), Set.of("ECONOMY"))))
                .isEmpty();
    }

    @Test
    void oneThatHasComeFurtherIsAReasonMore() {
        assertThat(toBury(planning(1, INITIATION, BURY), planning(2, CLOSED, WIGAN), planning(3, MANDATE, BOLTON)))
                .containsExactlyInAnyOrder(
                        like(WIGAN, 1, 2, SERVICE_AREA, FURTHER_STAGE), like(BOLTON, 1, 3, SERVICE_AREA));
    }

    @Test
    void nobodyLearnsFromWhatAGateHasEnded() {
        assertThat(toBury(planning(1, MANDATE, BURY), planning(2, REFUSED, WIGAN), planning(3, STOPPED, BOLTON)))
                .isEmpty();
    }

    @Test
    void nobodyLearnsForAProjectThatIsOver() {
        assertThat(toBury(planning(1, CLOSED, BURY), planning(2, DELIVERY, WIGAN)))
                .isEmpty();
    }

    @Test
    void partnersAreLikeTheLead() {
        assertThat(toBury(planning(1, MANDATE, BOLTON, BURY), planning(2, MANDATE, WIGAN, BOLTON)))
                .containsExactlyInAnyOrder(like(WIGAN, 1, 2, SERVICE_AREA), like(BOLTON, 1, 2, SERVICE_AREA));
    }

    @Test
    void aProjectIsNotLikeItself() {
        assertThat(toBury(planning(1, MANDATE, BURY, WIGAN))).isEmpty();
    }

    @Test
    void theSameTwoProjectsAreNamedInWhicheverOrderTheyAreRead() {
        List<Likeness> expected = List.of(like(WIGAN, 1, 3, SERVICE_AREA));
        assertThat(toBury(
                        planning(1, MANDATE, BURY),
                        planning(2, MANDATE, BURY),
                        planning(3, MANDATE, WIGAN),
                        planning(4, MANDATE, WIGAN)))
                .isEqualTo(expected);
        assertThat(toBury(
                        planning(4, MANDATE, WIGAN),
                        planning(3, MANDATE, WIGAN),
                        planning(2, MANDATE, BURY),
                        planning(1, MANDATE, BURY)))
                .isEqualTo(expected);
    }

    @Test
    void whoMayNotBeIntroducedIsLeftOut() {
        assertThat(new RegionProjects(List.of(planning(1, MANDATE, BURY), planning(2, MANDATE, WIGAN)))
                        .likenesses(new OrganisationId(BURY), Map.of(BOLTON, "Bolton"), MatchPointsTest.POINTS))
                .isEmpty();
    }
}
