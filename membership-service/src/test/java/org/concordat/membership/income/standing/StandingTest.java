package org.concordat.membership.income.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concordat.membership.register.organisation.Standing;
import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void aMemberThatOwesNothingOverdueIsInGoodStanding() {
        assertThat(Standing.of(true, false, false)).isEqualTo(Standing.GOOD);
    }

    @Test
    void aMemberThatOwesSomethingOverdueIsInArrears() {
        assertThat(Standing.of(true, false, true)).isEqualTo(Standing.IN_ARREARS);
    }

    @Test
    void aMemberAgainIsNoLongerLapsed() {
        assertThat(Standing.of(true, true, false)).isEqualTo(Standing.GOOD);
    }

    @Test
    void whoLapsedAndIsNoMemberAgainIsLapsed() {
        assertThat(Standing.of(false, true, true)).isEqualTo(Standing.LAPSED);
    }

    @Test
    void whoNeverAgreedOrHasLeftIsNoMemberWhateverItOwes() {
        assertThat(Standing.of(false, false, true)).isEqualTo(Standing.NON_MEMBER);
    }

    @Property
    void everyOrganisationIsCountedOnceInEachBreakdown(@ForAll List<Standing> standings) {
        var organisations = standings.stream()
                .map(standing -> new OrganisationStanding(
                        UUID.randomUUID(), "A body", "TYPE_" + standing.ordinal() % 2, "area", standing))
                .toList();
        StandingReport report = StandingReport.of(LocalDate.EPOCH, organisations, List.of(), null);
        for (Standing standing : Standing.values()) {
            int expected = (int) standings.stream().filter(standing::equals).count();
            assertThat(count(report.total(), standing)).isEqualTo(expected);
            assertThat(sum(report.byType().stream().map(StandingReport.OfType::count), standing))
                    .isEqualTo(expected);
            assertThat(sum(report.bySubRegion().stream().map(StandingReport.OfSubRegion::count), standing))
                    .isEqualTo(expected);
        }
        assertThat(Arrays.stream(Standing.values())
                        .mapToInt(standing -> count(report.total(), standing))
                        .sum())
                .isEqualTo(standings.size());
    }

    @Test
    void aReportCountsAllAndListsThoseOfTheStandingAskedFor() {
        var good = new OrganisationStanding(UUID.randomUUID(), "A", "TYPE", "area", Standing.GOOD);
        var lapsed = new OrganisationStanding(UUID.randomUUID(), "B", "TYPE", "area", Standing.LAPSED);
        StandingReport report =
                StandingReport.of(LocalDate.EPOCH, List.of(good, lapsed), List.of(lapsed), Standing.LAPSED);
        assertThat(report.total()).isEqualTo(new StandingReport.Count(1, 0, 1, 0));
        assertThat(report.aYearBefore()).isEqualTo(new StandingReport.Count(0, 0, 1, 0));
        assertThat(report.organisations()).containsExactly(lapsed);
    }

    private static int sum(Stream<StandingReport.Count> parts, Standing standing) {
        return parts.mapToInt(part -> count(part, standing)).sum();
    }

    private static int count(StandingReport.Count count, Standing standing) {
        return switch (standing) {
            case GOOD -> count.good();
            case IN_ARREARS -> count.inArrears();
            case LAPSED -> count.lapsed();
            case NON_MEMBER -> count.nonMember();
        };
    }
}
