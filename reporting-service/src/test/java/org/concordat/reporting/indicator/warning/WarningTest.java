package org.concordat.reporting.indicator.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.indicator.series.SeriesBody;
import org.concordat.reporting.indicator.series.Span;
import org.junit.jupiter.api.Test;

class WarningTest {

    private static final LocalDate OPENED = LocalDate.of(2009, 5, 1);
    private static final Span YEAR = new Span(LocalDate.of(2008, 4, 1), LocalDate.of(2009, 3, 31));

    private static Finding finding(String value) {
        return new Finding(
                YEAR,
                WarningCause.BELOW_FLOOR,
                List.of(new WarnedValue(YEAR.firstDay(), YEAR.lastDay(), value)),
                false);
    }

    private final Warning warning = new Warning(
            "STARS",
            new SeriesBody(UUID.randomUUID(), "A council", "DISTRICT", "cheshire", null, null),
            finding("POOR"),
            OPENED);

    private void decide(LocalDate on) {
        warning.decide("Improvement board", "Closed for repair", on, YEAR.lastDay());
    }

    private static void assertRefused(String type, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    @Test
    void isClosedByADecisionOnTheDayOnWhichItOpenedOrLater() {
        assertRefused("decided-before-opened", () -> decide(OPENED.minusDays(1)));
        decide(OPENED);
        assertThat(warning.isOpen()).isFalse();
        assertThat(warning.closedBecause()).isEqualTo(ClosedBecause.DECIDED);
        assertThat(warning.decidedBy()).isEqualTo("Improvement board");
    }

    @Test
    void whatIsClosedIsNotDecidedAgain() {
        decide(OPENED);
        assertRefused("warning-closed", () -> decide(OPENED));
    }

    @Test
    void theSameCauseOpensItAgainUnlessItWasDecided() {
        warning.close(ClosedBecause.CORRECTED, OPENED);
        warning.openAgain(finding("POOR"), OPENED.plusDays(3));
        assertThat(warning.isOpen()).isTrue();
        assertThat(warning.openedOn()).isEqualTo(OPENED.plusDays(3));
        assertThat(warning.closedBecause()).isNull();
        decide(OPENED.plusDays(3));
        warning.openAgain(finding("POOR"), OPENED.plusDays(4));
        assertThat(warning.isOpen()).isFalse();
    }
}
