package org.concordat.programme.sharing.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RestOfPairsPropertyTest {

    private static final RestOfPairs REST = new RestOfPairs(12);

    @Property
    void aPairRestsUntilTheSameDayAYearLaterAndNoLonger(@ForAll @IntRange(max = 20_000) int day) {
        LocalDate declined = LocalDate.of(1990, 1, 1).plusDays(day);
        LocalDate over = declined.plusYears(1);
        assertThat(REST.endsOn(declined)).isEqualTo(over);
        assertRefused("pair-rests", () -> REST.requireOver(Optional.of(declined), declined));
        assertRefused("pair-rests", () -> REST.requireOver(Optional.of(declined), over.minusDays(1)));
        REST.requireOver(Optional.of(declined), over);
    }

    @Property
    void whoNeverDeclinedDoesNotRest(@ForAll @IntRange(max = 20_000) int day) {
        REST.requireOver(Optional.empty(), LocalDate.of(1990, 1, 1).plusDays(day));
    }
}
