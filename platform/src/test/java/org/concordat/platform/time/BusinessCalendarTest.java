package org.concordat.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {

    private final BusinessCalendar calendar =
            new BusinessCalendar(Clock.fixed(Instant.parse("2008-06-30T23:30:00Z"), ZoneId.of("Europe/London")));

    @Test
    void aDayBeginsAtThePartnershipsMidnightInSummerAndInWinter() {
        assertThat(calendar.beginningOf(LocalDate.of(2008, 7, 1))).isEqualTo("2008-06-30T23:00:00Z");
        assertThat(calendar.beginningOf(LocalDate.of(2008, 1, 1))).isEqualTo("2008-01-01T00:00:00Z");
        assertThat(calendar.today()).isEqualTo("2008-07-01");
    }
}
