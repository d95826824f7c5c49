package org.concordat.reporting.indicator.observation;

import static org.concordat.platform.testing.Refusals.assertRefused;
import static org.concordat.reporting.indicator.indicator.IndicatorKind.NUMBER;
import static org.concordat.reporting.indicator.indicator.IndicatorKind.PERCENTAGE;
import static org.concordat.reporting.indicator.indicator.Measured.rule;

import java.time.LocalDate;
import org.concordat.reporting.indicator.indicator.IndicatorKind;
import org.concordat.reporting.indicator.indicator.Missing;
import org.junit.jupiter.api.Test;

class ImportedObservationTest {

    private static final LocalDate FIRST = LocalDate.of(2007, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2008, 3, 31);

    private static void check(IndicatorKind kind, LocalDate lastDay, String value, Missing missing, Integer base) {
        new ImportedObservation("Bury", "A", FIRST, lastDay, value, missing, base, null)
                .requireFits(rule("A", kind, null), LAST);
    }

    @Test
    void isAboutDaysThatHaveCome() {
        check(NUMBER, LAST, "1", null, null);
        assertRefused("not-yet", () -> check(NUMBER, LAST.plusDays(1), "1", null, null));
        check(NUMBER, FIRST, "1", null, null);
        assertRefused("period-ends-before-it-begins", () -> check(NUMBER, FIRST.minusDays(1), "1", null, null));
    }

    @Test
    void isAValueThatFitsOrWhyThereIsNone() {
        check(NUMBER, LAST, null, Missing.NOT_APPLICABLE, null);
        assertRefused("value-or-why-not", () -> check(NUMBER, LAST, null, null, null));
        assertRefused("value-or-why-not", () -> check(NUMBER, LAST, "1", Missing.WITHHELD, null));
        assertRefused("not-a-number", () -> check(NUMBER, LAST, "many", null, null));
    }

    @Test
    void onlyAShareCarriesItsBase() {
        check(PERCENTAGE, LAST, "84.5", null, 412);
        assertRefused("base-of-no-share", () -> check(NUMBER, LAST, "84.5", null, 412));
        assertRefused("base-of-no-share", () -> check(PERCENTAGE, LAST, null, Missing.WITHHELD, 412));
    }
}
