package org.concordat.reporting.indicator.returns;

import static org.concordat.platform.testing.Refusals.assertRefused;
import static org.concordat.reporting.indicator.indicator.IndicatorKind.NUMBER;
import static org.concordat.reporting.indicator.indicator.IndicatorKind.PERCENTAGE;
import static org.concordat.reporting.indicator.indicator.Measured.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.reporting.indicator.indicator.Missing;
import org.concordat.reporting.indicator.indicator.Tolerance;
import org.concordat.reporting.indicator.questionnaire.FieldRule;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static final Tolerance TEN_PER_CENT = new Tolerance("10", Tolerance.Basis.PER_CENT);

    private static Asked asking(boolean aboutTargets) {
        return new Asked(
                List.of(
                        rule("VISITS", NUMBER, TEN_PER_CENT),
                        rule("CHILDREN", NUMBER, null),
                        rule("SHARE", PERCENTAGE, null)),
                Set.of("VISITS"),
                List.of(new FieldRule("CHILDREN", "VISITS"), new FieldRule("CHILDREN", "NOT_OF_THIS_TYPE")),
                aboutTargets);
    }

    private final Asked asked = asking(false);

    private static ReturnedValue value(String indicator, String value) {
        return new ReturnedValue(indicator, value, null, null, null, null);
    }

    private static ReturnedValue missing(String indicator) {
        return new ReturnedValue(indicator, null, Missing.NOT_AVAILABLE, null, null, null);
    }

    private void refusedInADraft(String type, ReturnedValue... values) {
        assertRefused(type, () -> asked.requireFit(List.of(values)));
        assertRefused(type, () -> asked.requireWhole(List.of(values), Map.of()));
    }

    @Test
    void isReturnedByWhomItIsAskedOf() {
        asked.requireSomething("/organisation");
        var nothing = new Asked(List.of(), Set.of(), List.of(), false);
        assertRefused("organisation-not-asked", () -> nothing.requireSomething("/organisation"));
    }

    @Test
    void takesEachIndicatorOnceAndNoOther() {
        refusedInADraft("indicator-not-asked", value("OTHER", "1"));
        refusedInADraft("indicator-returned-twice", value("VISITS", "1"), value("VISITS", "1"));
    }

    @Test
    void takesAValueOrWhyThereIsNone() {
        asked.requireFit(List.of(value("VISITS", "1"), missing("CHILDREN")));
        refusedInADraft("value-or-why-not", value("VISITS", null));
        refusedInADraft("value-or-why-not", new ReturnedValue("VISITS", "1", Missing.NOT_APPLICABLE, null, null, null));
        refusedInADraft("not-a-number", value("VISITS", "many"));
    }

    @Test
    void onlyAShareCarriesItsBase() {
        asked.requireFit(List.of(new ReturnedValue("SHARE", "84.5", null, 412, null, null)));
        refusedInADraft("base-of-no-share", new ReturnedValue("VISITS", "84", null, 412, null, null));
        refusedInADraft("base-of-no-share", new ReturnedValue("SHARE", null, Missing.WITHHELD, 412, null, null));
    }

    @Test
    void oneFieldIsAtMostAnotherWhereBothHaveAValue() {
        asked.requireFit(List.of(value("CHILDREN", "10"), value("VISITS", "10")));
        asked.requireFit(List.of(value("CHILDREN", "11")));
        asked.requireFit(List.of(value("CHILDREN", "11"), missing("VISITS")));
        refusedInADraft("fields-out-of-order", value("VISITS", "10"), value("CHILDREN", "10.01"));
    }

    @Test
    void whatIsRequiredIsReturnedOrSaidWhyNot() {
        asked.requireFit(List.of(value("CHILDREN", "1")));
        assertRefused("value-missing", () -> asked.requireWhole(List.of(value("CHILDREN", "1")), Map.of()));
        asked.requireWhole(List.of(missing("VISITS")), Map.of());
        asked.requireWhole(List.of(value("VISITS", "1")), Map.of());
    }

    @Test
    void aChangeBeyondTheToleranceOnTheLastPeriodAsksForAReason() {
        Map<String, String> last = Map.of("VISITS", "100");
        asked.requireWhole(List.of(value("VISITS", "110")), last);
        assertRefused("change-unexplained", () -> asked.requireWhole(List.of(value("VISITS", "110.01")), last));
        asked.requireFit(List.of(value("VISITS", "110.01")));
        asked.requireWhole(
                List.of(new ReturnedValue("VISITS", "500", null, null, "A new pool was opened", null)), last);
        asked.requireWhole(List.of(missing("VISITS")), last);
        asked.requireWhole(List.of(value("VISITS", "500")), Map.of());
    }

    @Test
    void whetherTheTargetIsRealisticIsAnsweredWhereItIsAsked() {
        var answered = new ReturnedValue("VISITS", "1", null, null, null, false);
        refusedInADraft("target-not-asked-about", answered);
        asking(true).requireWhole(List.of(answered), Map.of());
        assertRefused("target-unanswered", () -> asking(true).requireWhole(List.of(value("VISITS", "1")), Map.of()));
        asking(true).requireFit(List.of(value("VISITS", "1")));
        asking(true).requireWhole(List.of(missing("VISITS")), Map.of());
    }
}
