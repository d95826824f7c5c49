package org.concordat.reporting.indicator.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.reporting.indicator.indicator.Missing;
import org.junit.jupiter.api.Test;

class ObservationTest {

    private static final LocalDate VISIBLE = LocalDate.of(2008, 12, 1);
    private static final Instant FIRST = Instant.parse("2008-10-20T09:00:00Z");
    private static final Instant LATER = Instant.parse("2008-11-20T09:00:00Z");
    private static final Observed TWELVE = new Observed("12", null, null);
    private static final Observed NOTHING = new Observed(null, Missing.WITHHELD, null);

    private final Observation observation = new Observation(
            new ObservationOf("VISITS", UUID.randomUUID(), LocalDate.of(2008, 4, 1), LocalDate.of(2008, 9, 30)),
            ObservationSource.RETURN,
            TWELVE,
            FIRST,
            VISIBLE);

    private Observation accepted() {
        observation.finalise();
        return observation;
    }

    @Test
    void isProvisionalUntilItIsAccepted() {
        assertThat(observation.status()).isEqualTo(ObservationStatus.PROVISIONAL);
        observation.observeAgain(NOTHING, VISIBLE, LATER);
        assertThat(observation.observed()).isEqualTo(NOTHING);
        assertThat(observation.recordedAt()).isEqualTo(LATER);
        assertThat(observation.earlier()).isEmpty();
        assertThat(accepted().status()).isEqualTo(ObservationStatus.FINAL);
    }

    @Test
    void whatIsFinalIsCorrectedAndNotObservedAgain() {
        assertRefused("observation-provisional", () -> observation.revise(NOTHING, LATER));
        assertRefused("observation-final", () -> accepted().observeAgain(NOTHING, VISIBLE, LATER));
    }

    @Test
    void aRevisionKeepsWhatWasBefore() {
        Observation revised = accepted();
        revised.revise(NOTHING, LATER);
        assertThat(revised.status()).isEqualTo(ObservationStatus.REVISED);
        assertThat(revised.observed()).isEqualTo(NOTHING);
        assertThat(revised.recordedAt()).isEqualTo(LATER);
        assertThat(revised.earlier()).containsExactly(EarlierValue.of(TWELVE, FIRST));
        revised.finalise();
        assertThat(revised.status()).isEqualTo(ObservationStatus.REVISED);
        assertRefused("observation-final", () -> revised.observeAgain(TWELVE, VISIBLE, LATER));
    }

    @Test
    void aCorrectionThatSaysWhatIsThereIsNone() {
        accepted().revise(TWELVE, LATER);
        assertThat(observation.status()).isEqualTo(ObservationStatus.FINAL);
        assertThat(observation.recordedAt()).isEqualTo(FIRST);
        assertThat(observation.earlier()).isEmpty();
    }

    @Test
    void whatIsImportedIsFinalAndImportedAgain() {
        Observation imported = Observation.imported(observation.of(), TWELVE, FIRST, VISIBLE);
        assertThat(imported.status()).isEqualTo(ObservationStatus.FINAL);
        imported.requireImported();
        assertRefused("observation-returned", observation::requireImported);
    }

    @Test
    void isRevisedSoManyTimesAtMost() {
        Observation revised = accepted();
        for (int i = 0; i < Observation.MOST_EARLIER; i++) {
            revised.revise(new Observed("1" + i, null, null), LATER);
        }
        assertRefused("too-many-revisions", () -> revised.revise(NOTHING, LATER));
    }

    @Test
    void othersSeeWhatIsFinalFromItsDayOn() {
        assertThat(observation.isVisibleToOthersOn(VISIBLE)).isFalse();
        assertThat(accepted().isVisibleToOthersOn(VISIBLE)).isTrue();
        assertThat(accepted().isVisibleToOthersOn(VISIBLE.minusDays(1))).isFalse();
    }

    @Test
    void isShownFromTheDayOfItsPeriodHoweverItIsReturned() {
        LocalDate moved = VISIBLE.plusDays(9);
        observation.observeAgain(TWELVE, moved, LATER);
        assertThat(observation.visibleFrom()).isEqualTo(moved);
        observation.accept(TWELVE, VISIBLE, LATER);
        assertThat(observation.visibleFrom()).isEqualTo(VISIBLE);
        Observation imported = Observation.imported(observation.of(), TWELVE, FIRST, VISIBLE);
        imported.observeAgain(NOTHING, moved, LATER);
        assertThat(imported.visibleFrom()).isEqualTo(VISIBLE);
        imported.accept(TWELVE, moved, LATER);
        assertThat(imported.visibleFrom()).isEqualTo(moved);
    }

    @Test
    void aFigureThatIsOnlyWrittenOtherwiseRevisesNothing() {
        accepted().revise(new Observed("12.00", null, null), LATER);
        assertThat(observation.status()).isEqualTo(ObservationStatus.FINAL);
        observation.revise(new Observed("12", null, 40), LATER);
        assertThat(observation.status()).isEqualTo(ObservationStatus.REVISED);
    }
}
