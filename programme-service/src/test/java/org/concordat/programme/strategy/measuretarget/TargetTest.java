package org.concordat.programme.strategy.measuretarget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.strategy.measuretarget.Apportionment.Part;
import org.junit.jupiter.api.Test;

/** What a success measure is to reach, version by version. */
class TargetTest {

    private static final LocalDate DAY = LocalDate.of(2008, 4, 1);

    private static Part part(String subRegion, String figure) {
        return new Part(subRegion, new BigDecimal(figure));
    }

    private static Asked asked(String figure, Part... parts) {
        return new Asked("Spending review 2007", new BigDecimal(figure), new Apportionment(Arrays.asList(parts)));
    }

    private static Target target(boolean addsUp, Asked asked) {
        return new Target(
                "SAVINGS",
                new TargetDetails(
                        "Savings", "SHARED", addsUp ? "GBP" : "per cent", addsUp, FinancialYear.of("2010-11")),
                asked,
                DAY);
    }

    private static void isRefused(ThrowingCallable step, String type) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    @Test
    void partsThatMakeUpTheFigureMakeUpAllOfIt() {
        target(true, asked("100.50", part("cumbria", "40.25"), part("merseyside", "60.25")));
        isRefused(
                () -> target(true, asked("100.50", part("cumbria", "40.25"), part("merseyside", "60.2501"))),
                "apportionment-misses-figure");
        isRefused(
                () -> target(true, asked("100.50", part("cumbria", "40.25"), part("merseyside", "60.2499"))),
                "apportionment-misses-figure");
    }

    @Test
    void partsThatDoNotAddUpHaveEachTheirOwn() {
        Target target = target(false, asked("3", part("cumbria", "2.5"), part("merseyside", "4")));
        assertThat(TargetState.of(target).versions().get(0).apportionment())
                .containsExactly(
                        new TargetState.PartState("cumbria", "2.5"), new TargetState.PartState("merseyside", "4"));
    }

    @Test
    void withoutPartsItAsksOfTheRegionAsAWhole() {
        assertThat(TargetState.of(target(true, asked("100"))).versions().get(0).apportionment())
                .isEmpty();
    }

    @Test
    void asksASubRegionOnce() {
        isRefused(() -> asked("2", part("cumbria", "1"), part("cumbria", "1")), "sub-region-repeated");
    }

    @Test
    void anotherVersionKeepsThoseBeforeAsTheyWere() {
        Target target = target(true, asked("100", part("cumbria", "100")));
        target.revise(asked("150", part("cumbria", "90"), part("merseyside", "60")), DAY.plusYears(1));
        List<TargetState.VersionState> versions = TargetState.of(target).versions();
        assertThat(versions).extracting(TargetState.VersionState::figure).containsExactly("100", "150");
        assertThat(versions.get(0).apportionment()).containsExactly(new TargetState.PartState("cumbria", "100"));
        assertThat(versions.get(1).apportionment()).hasSize(2);
        isRefused(
                () -> target.revise(asked("150", part("cumbria", "90")), DAY.plusYears(1)),
                "apportionment-misses-figure");
    }

    @Test
    void aVersionIsNotBeforeTheOneThatItFollows() {
        Target target = target(true, asked("100"));
        target.revise(asked("110"), DAY);
        isRefused(() -> target.revise(asked("120"), DAY.minusDays(1)), "version-before-the-last");
        assertThat(target.versions()).hasSize(2);
    }

    @Test
    void hasAsManyVersionsAsItsStateMayShow() {
        Target target = target(true, asked("1"));
        for (int i = 1; i < Target.MOST_VERSIONS; i++) {
            target.revise(asked("1"), DAY);
        }
        isRefused(() -> target.revise(asked("1"), DAY), "too-many-versions");
    }
}
