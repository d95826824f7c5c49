package org.concordat.membership.income.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        StandingReport report = StandingReport.of(LocalDate.EPOCH, organisations, List.of());
        for (Standing standing : Standing.values()) {
            int expected = (int) standings.stream().filter(standing::equals).count();
            assertThat(report.total().of(standing)).isEqualTo(expected);
            assertThat(sum(report.byType(), standing)).isEqualTo(expected);
            assertThat(sum(report.bySubRegion(), standing)).isEqualTo(expected);
        }
        assertThat(Arrays.stream(Standing.values()).mapToInt(report.total()::of).sum())
                .isEqualTo(standings.size());
    }

    private static int sum(Map<String, StandingReport.Count> parts, Standing standing) {
        return parts.values().stream().mapToInt(part -> part.of(standing)).sum();
    }
}
