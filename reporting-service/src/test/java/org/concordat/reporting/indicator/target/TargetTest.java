package org.concordat.reporting.indicator.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.indicator.indicator.IndicatorKind;
import org.concordat.reporting.indicator.indicator.ValueRule;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final LocalDate FIRST = LocalDate.of(2009, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2010, 3, 31);
    private static final SaidBy STRATEGY = new SaidBy("Strategy", "1");
    private static final UUID BOLTON = UUID.randomUUID();

    private static ValueRule rule(IndicatorKind kind) {
        return new ValueRule("SAVINGS", kind, BigDecimal.ZERO, null, null, List.of("POOR", "GOOD"));
    }

    private static Target target(UUID organisation, IndicatorKind kind, String value) {
        return new Target(new TargetOf("SAVINGS", organisation, FIRST, LAST), STRATEGY, value, rule(kind));
    }

    private static String refusal(Runnable refused) {
        try {
            refused.run();
        } catch (Refusal refusal) {
            return refusal.type();
        }
        throw new AssertionError("Nothing was refused");
    }

    @Test
    void isWrittenInOneWay() {
        assertThat(target(null, IndicatorKind.MONEY, "9000").value()).isEqualTo("9000.00");
        assertThat(target(null, IndicatorKind.NUMBER, "39.50").value()).isEqualTo("39.5");
        assertThat(target(null, IndicatorKind.PERCENTAGE, "0100.0").value()).isEqualTo("100");
        assertThat(target(null, IndicatorKind.LEVEL, "GOOD").value()).isEqualTo("GOOD");
        assertThat(target(null, IndicatorKind.YES_NO, "YES").value()).isEqualTo("YES");
    }

    @Test
    void refusesWhatItsIndicatorDoesNotTake() {
        assertThat(refusal(() -> target(null, IndicatorKind.MONEY, "1.5"))).isEqualTo("not-money");
        assertThat(refusal(() -> target(null, IndicatorKind.LEVEL, "BEST"))).isEqualTo("not-a-level");
        assertThat(refusal(() -> target(null, IndicatorKind.NUMBER, "-0.0001"))).isEqualTo("below-minimum");
        assertThat(target(null, IndicatorKind.NUMBER, "0").value()).isEqualTo("0");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertThat(refusal(() -> new Target(
                        new TargetOf("SAVINGS", null, FIRST, FIRST.minusDays(1)),
                        STRATEGY,
                        "1",
                        rule(IndicatorKind.NUMBER))))
                .isEqualTo("period-ends-before-it-begins");
        assertThat(new Target(new TargetOf("SAVINGS", null, FIRST, FIRST), STRATEGY, "1", rule(IndicatorKind.NUMBER))
                        .value())
                .isEqualTo("1");
    }

    @Test
    void isCorrectedUntilItIsApportioned() {
        Target whole = target(null, IndicatorKind.NUMBER, "10");
        whole.amend("12", rule(IndicatorKind.NUMBER));
        assertThat(whole.value()).isEqualTo("12");
        whole.apportion(Apportioned.by(ApportionmentMethod.EQUALLY));
        assertThat(refusal(() -> whole.amend("13", rule(IndicatorKind.NUMBER)))).isEqualTo("target-apportioned");
        assertThat(whole.value()).isEqualTo("12");
    }

    @Test
    void aPartKeepsSourceVersionAndPeriodAndStays() {
        Target whole = target(null, IndicatorKind.NUMBER, "10");
        Target part = whole.part(BOLTON, "4", rule(IndicatorKind.NUMBER));
        assertThat(part.saidBy()).isEqualTo(STRATEGY);
        assertThat(part.of()).isEqualTo(new TargetOf("SAVINGS", BOLTON, FIRST, LAST));
        assertThat(part.partOf()).isEqualTo(whole.id());
        assertThatThrownBy(() -> part.amend("5", rule(IndicatorKind.NUMBER))).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAPartThatItsIndicatorDoesNotTake() {
        Target whole = target(null, IndicatorKind.NUMBER, "10");
        assertThat(refusal(() -> whole.part(BOLTON, "-1", rule(IndicatorKind.NUMBER))))
                .isEqualTo("below-minimum");
        assertThat(whole.part(BOLTON, "0", rule(IndicatorKind.NUMBER)).value()).isEqualTo("0");
    }

    @Test
    void isApportionedOnceAndOnlyIfItIsForAll() {
        Target whole = target(null, IndicatorKind.NUMBER, "10");
        whole.apportion(Apportioned.by(ApportionmentMethod.BY_HAND));
        assertThat(refusal(() -> whole.apportion(Apportioned.by(ApportionmentMethod.EQUALLY))))
                .isEqualTo("target-apportioned");
        assertThat(refusal(() -> target(BOLTON, IndicatorKind.NUMBER, "10").requireWhole()))
                .isEqualTo("target-of-one");
    }

    @Test
    void targetsAboutTheSameShareTheirSubjectAndTheOneForAllComesFirst() {
        var all = new TargetOf("SAVINGS", null, FIRST, LAST);
        assertThat(all.at(BOLTON).subject()).isEqualTo(new TargetOf("SAVINGS", BOLTON, FIRST, LAST).subject());
        assertThat(all.subject())
                .isLessThan(all.at(BOLTON).subject())
                .isLessThan(all.at(UUID.randomUUID()).subject());
        assertThat(all.at(BOLTON).subject())
                .isNotEqualTo(all.at(UUID.randomUUID()).subject());
    }

    @Test
    void isSeenByItsOrganisationAndByAllIfItIsForAll() {
        assertThat(target(BOLTON, IndicatorKind.NUMBER, "1").isSeenBy(BOLTON)).isTrue();
        assertThat(target(BOLTON, IndicatorKind.NUMBER, "1").isSeenBy(UUID.randomUUID()))
                .isFalse();
        assertThat(target(null, IndicatorKind.NUMBER, "1").isSeenBy(BOLTON)).isTrue();
    }
}
