package org.concordat.membership.pledge.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.concordat.membership.pledge.commitment.CommitmentCoverageView.Group;
import org.concordat.membership.pledge.commitment.CommitmentCoverageView.LevelCount;
import org.concordat.membership.pledge.commitment.CommitmentCoverageView.Part;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate DAY = LocalDate.of(2008, 4, 1);

    private static Commitment commitment(Integer target) {
        return new Commitment(
                new CommitmentDetails("Protocol", null, List.of(), target), new Edition("text", DAY, List.of("One")));
    }

    private static Group group(long eligible, long signed, Integer target) {
        return Group.of(null, List.of(new Part("T", "r", null, eligible, signed, 0)), target);
    }

    @Test
    void meetsATargetFromExactlyThatShareOn() {
        assertThat(group(46, 34, 75).targetMet()).isFalse();
        assertThat(group(46, 35, 75).targetMet()).isTrue();
        assertThat(group(4, 3, 75).targetMet()).isTrue();
    }

    @Test
    void aShareIsRoundedDownSoThatItNeverLooksLikeATargetThatIsMissed() {
        assertThat(group(2000, 1799, 90).share()).isEqualTo("89.9");
        assertThat(group(2000, 1799, 90).targetMet()).isFalse();
        assertThat(group(3, 3, 90).share()).isEqualTo("100.0");
    }

    @Test
    void whereNobodyIsEligibleThereIsNoShareAndNoTargetToMeet() {
        assertThat(group(0, 0, 50).share()).isNull();
        assertThat(group(0, 0, 50).targetMet()).isNull();
        assertThat(group(5, 5, null).targetMet()).isNull();
    }

    @Property
    void thePartsAddUpToTheWhole(
            @ForAll @Size(max = 30) List<@IntRange(max = 50) Integer> eligible,
            @ForAll @IntRange(min = 1, max = 9) int n) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < eligible.size(); i++) {
            int each = eligible.get(i);
            parts.add(new Part("T" + i % n, "r" + i % 3, i % 2 == 0 ? "One" : null, each, each / 2, each / 4));
        }
        var coverage = CommitmentCoverageView.of(commitment(50), 1, DAY, parts);
        for (ToLongFunction<Group> figure :
                List.<ToLongFunction<Group>>of(Group::eligible, Group::signed, Group::toConfirm)) {
            long whole = figure.applyAsLong(coverage.total());
            assertThat(coverage.byType().stream().mapToLong(figure).sum()).isEqualTo(whole);
            assertThat(coverage.bySubRegion().stream().mapToLong(figure).sum()).isEqualTo(whole);
        }
        assertThat(coverage.total().eligible())
                .isEqualTo(eligible.stream().mapToLong(Integer::longValue).sum());
        assertThat(coverage.byLevel().stream()
                        .mapToLong(LevelCount::organisations)
                        .sum())
                .isLessThanOrEqualTo(coverage.total().signed());
    }

    @Property
    void theShareShownNeverReachesATargetThatIsMissed(
            @ForAll @IntRange(min = 1, max = 100_000) int eligible,
            @ForAll @IntRange(max = 100_000) int signed,
            @ForAll @IntRange(min = 1, max = 100) int target) {
        Group group = group(eligible, Math.min(signed, eligible), target);
        boolean shownAsMet = new BigDecimal(group.share()).compareTo(BigDecimal.valueOf(target)) >= 0;
        assertThat(group.targetMet()).isEqualTo(shownAsMet);
    }
}
