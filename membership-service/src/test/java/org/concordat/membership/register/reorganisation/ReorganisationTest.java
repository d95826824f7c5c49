package org.concordat.membership.register.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.register.organisation.Identifier;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReorganisationTest {

    private static final LocalDate DAY = LocalDate.parse("2009-04-01");
    private static final UUID CONGLETON = UUID.randomUUID();
    private static final UUID CHESTER = UUID.randomUUID();
    private static final UUID WIRRAL = UUID.randomUUID();
    private static final UUID SEFTON = UUID.randomUUID();

    private static Successor staying(String key, UUID organisation) {
        return new Successor(key, organisation, null, null, null, null, null, null, null, null);
    }

    private static Successor beginning(String key) {
        return new Successor(
                key,
                null,
                "Council",
                "UNITARY",
                "cheshire",
                null,
                List.of(new Identifier("GB-GSS", "E06:49")),
                null,
                null,
                null);
    }

    private static ReorganisationPlan plan(List<Predecessor> predecessors, Successor... successors) {
        var plan = new ReorganisationPlan(DAY, predecessors, List.of(successors), "why");
        plan.requireConsistent();
        return plan;
    }

    private static Reorganisation merger() {
        return new Reorganisation(plan(
                List.of(new Predecessor(CONGLETON, "one", null, false), new Predecessor(CHESTER, "one", null, false)),
                staying("one", WIRRAL)));
    }

    private static Reorganisation in(ReorganisationStatus status) {
        var reorganisation = merger();
        switch (status) {
            case CONFIRMED -> reorganisation.confirm("officer");
            case IN_EFFECT -> {
                reorganisation.confirm("officer");
                reorganisation.takeEffect();
            }
            case UNDONE -> reorganisation.undo(DAY);
            default -> {}
        }
        assertThat(reorganisation.status()).isEqualTo(status);
        return reorganisation;
    }

    private static void assertRefused(String rule, Runnable forbidden) {
        assertThatThrownBy(forbidden::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(rule));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, ABOLITION", "7, 0, ABOLITION", "1, 1, MERGER", "3, 1, MERGER", "1, 2, SPLIT", "7, 2, REDIVISION"
    })
    void itsKindFollowsFromItsShape(int predecessors, int successors, ReorganisationKind kind) {
        assertThat(ReorganisationKind.of(predecessors, successors)).isEqualTo(kind);
    }

    @Test
    void everyPredecessorNamesTheSuccessorThatTakesOver() {
        assertRefused(
                "predecessor-names-its-successor",
                () -> plan(List.of(new Predecessor(CONGLETON, null, null, false)), staying("one", WIRRAL)));
        assertRefused(
                "predecessor-names-its-successor",
                () -> plan(List.of(new Predecessor(CONGLETON, "two", null, false)), staying("one", WIRRAL)));
    }

    @Test
    void nobodyFollowsInAnAbolition() {
        assertRefused(
                "predecessor-names-its-successor", () -> plan(List.of(new Predecessor(CONGLETON, "one", null, false))));
        assertThat(new Reorganisation(plan(List.of(new Predecessor(CONGLETON, null, null, false)))).kind())
                .isEqualTo(ReorganisationKind.ABOLITION);
    }

    @Test
    void contactsMoveOnlyWhereSomebodyFollows() {
        assertRefused("contacts-need-a-successor", () -> plan(List.of(new Predecessor(CONGLETON, null, null, true))));
        plan(List.of(new Predecessor(CONGLETON, "one", null, true)), staying("one", WIRRAL));
    }

    @Test
    void nobodyEndsOrGoesOnTwiceOrFollowsItself() {
        var congleton = new Predecessor(CONGLETON, "one", null, false);
        assertRefused("predecessor-twice", () -> plan(List.of(congleton, congleton), staying("one", WIRRAL)));
        assertRefused(
                "successor-twice", () -> plan(List.of(congleton), staying("one", WIRRAL), staying("two", WIRRAL)));
        assertRefused(
                "successor-key-twice", () -> plan(List.of(congleton), staying("one", WIRRAL), staying("one", SEFTON)));
        assertRefused("predecessor-follows-itself", () -> plan(List.of(congleton), staying("one", CONGLETON)));
    }

    @Test
    void aSuccessorIsEitherThereOrDescribed() {
        var ending = List.of(new Predecessor(CONGLETON, "x", null, false));
        assertRefused(
                "successor-existing-or-new",
                () -> plan(ending, new Successor("x", null, "N", "T", null, null, null, null, null, null)));
        assertRefused(
                "successor-existing-or-new",
                () -> plan(ending, new Successor("x", WIRRAL, "N", null, null, null, null, null, null, null)));
        assertThat(beginning("x").begins()).isTrue();
        assertThat(staying("x", WIRRAL).begins()).isFalse();
    }

    @Test
    void aNewSuccessorBeginsOnTheDayWithTheIdentifiersItWasPlannedWith() {
        var details = beginning("x").detailsFrom(DAY);
        assertThat(details.activeFrom()).isEqualTo(DAY);
        assertThat(details.identifiers()).containsExactly(new Identifier("GB-GSS", "E06:49"));
    }

    @Test
    void onePlannedIsConfirmedOnceAndTakesEffectOnce() {
        for (ReorganisationStatus status : ReorganisationStatus.values()) {
            var reorganisation = in(status);
            if (status != ReorganisationStatus.PLANNED) {
                assertRefused("reorganisation-step-not-allowed", () -> reorganisation.confirm("officer"));
            }
            if (status != ReorganisationStatus.CONFIRMED) {
                assertRefused("reorganisation-step-not-allowed", reorganisation::takeEffect);
            }
            assertThat(reorganisation.status()).isEqualTo(status);
        }
    }

    @Test
    void undoIsPossibleUntilTheEffectiveDate() {
        in(ReorganisationStatus.CONFIRMED).undo(DAY.minusDays(1));
        var due = in(ReorganisationStatus.CONFIRMED);
        assertRefused("reorganisation-step-not-allowed", () -> due.undo(DAY));
        assertThat(due.status()).isEqualTo(ReorganisationStatus.CONFIRMED);
        assertRefused("reorganisation-step-not-allowed", () -> in(ReorganisationStatus.IN_EFFECT)
                .undo(DAY.minusDays(1)));
        assertRefused("reorganisation-step-not-allowed", () -> in(ReorganisationStatus.UNDONE)
                .undo(DAY.minusDays(1)));
        in(ReorganisationStatus.PLANNED).undo(DAY.plusYears(1));
    }

    @Test
    void isDueFromItsDayOnOnceConfirmed() {
        assertThat(in(ReorganisationStatus.CONFIRMED).isDue(DAY.minusDays(1))).isFalse();
        assertThat(in(ReorganisationStatus.CONFIRMED).isDue(DAY)).isTrue();
        assertThat(in(ReorganisationStatus.PLANNED).isDue(DAY)).isFalse();
        assertThat(in(ReorganisationStatus.IN_EFFECT).isDue(DAY)).isFalse();
        assertThat(in(ReorganisationStatus.UNDONE).isDue(DAY)).isFalse();
    }

    @Test
    void oneThatIsSplitIsFollowedByAllAndTheOthersByTheOneTheyName() {
        var split = new Reorganisation(plan(
                List.of(new Predecessor(CONGLETON, "two", null, false)),
                staying("one", WIRRAL),
                staying("two", SEFTON)));
        assertThat(split.followersOf(split.predecessors().get(0))).containsExactly(SEFTON, WIRRAL);
        var redivision = new Reorganisation(plan(
                List.of(new Predecessor(CONGLETON, "two", null, false), new Predecessor(CHESTER, "one", null, false)),
                staying("one", WIRRAL),
                staying("two", SEFTON)));
        var followers = new ArrayList<List<UUID>>();
        redivision.predecessors().forEach(predecessor -> followers.add(redivision.followersOf(predecessor)));
        assertThat(followers).containsExactly(List.of(SEFTON), List.of(WIRRAL));
    }

    @Test
    void theLastDayIsTheOneBefore() {
        assertThat(merger().lastDay()).isEqualTo(LocalDate.parse("2009-03-31"));
    }
}
