package org.concordat.membership.pledge.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.concordat.membership.pledge.commitment.Coverage.Figures;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Figures NONE = new Figures(0, 0, 0);

    private static final LocalDate DAY = LocalDate.of(2008, 4, 1);

    private static Commitment commitment(Integer target) {
        return new Commitment(
                new CommitmentDetails("Protocol", null, List.of(), target), new Edition("text", DAY, List.of("One")));
    }

    @Test
    void meetsATargetFromExactlyThatShareOn() {
        assertThat(new Figures(46, 34, 0).meets(75)).isFalse();
        assertThat(new Figures(46, 35, 0).meets(75)).isTrue();
        assertThat(new Figures(4, 3, 0).meets(75)).isTrue();
    }

    @Test
    void aShareIsRoundedDownSoThatItNeverLooksLikeATargetThatIsMissed() {
        assertThat(new Figures(2000, 1799, 0).share()).isEqualTo(new BigDecimal("89.9"));
        assertThat(new Figures(2000, 1799, 0).meets(90)).isFalse();
        assertThat(new Figures(3, 3, 0).share()).isEqualTo(new BigDecimal("100.0"));
    }

    @Test
    void whereNobodyIsEligibleThereIsNoShareAndNoTargetToMeet() {
        assertThat(new Figures(0, 0, 0).share()).isNull();
        assertThat(new Figures(0, 0, 0).meets(50)).isNull();
        assertThat(new Figures(5, 5, 0).meets(null)).isNull();
    }

    @Property
    void thePartsAddUpToTheWhole(
            @ForAll @Size(max = 30) List<@IntRange(max = 50) Integer> eligible,
            @ForAll @IntRange(min = 1, max = 9) int n) {
        var parts = new ArrayList<Coverage.Part>();
        for (int i = 0; i < eligible.size(); i++) {
            parts.add(new Coverage.Part(
                    "T" + i % n,
                    "r" + i % 3,
                    i % 2 == 0 ? "One" : null,
                    new Figures(eligible.get(i), eligible.get(i) / 2, eligible.get(i) / 4)));
        }
        Coverage coverage = Coverage.of(commitment(50), 1, DAY, parts);
        assertThat(coverage.byType().values().stream().reduce(NONE, Figures::plus))
                .isEqualTo(coverage.total());
        assertThat(coverage.bySubRegion().values().stream().reduce(NONE, Figures::plus))
                .isEqualTo(coverage.total());
        assertThat(coverage.byLevel().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isLessThanOrEqualTo(coverage.total().signed());
    }

    @Property
    void theShareShownNeverReachesATargetThatIsMissed(
            @ForAll @IntRange(min = 1, max = 100_000) int eligible,
            @ForAll @IntRange(max = 100_000) int signed,
            @ForAll @IntRange(min = 1, max = 100) int target) {
        var figures = new Figures(eligible, Math.min(signed, eligible), 0);
        boolean shownAsMet = figures.share().compareTo(BigDecimal.valueOf(target)) >= 0;
        assertThat(figures.meets(target)).isEqualTo(shownAsMet);
    }
}
