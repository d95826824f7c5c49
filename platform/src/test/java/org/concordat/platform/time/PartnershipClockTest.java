package org.concordat.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PartnershipClockTest {

    @Inject
    Clock clock;

    private LocalDate today(String instant) {
        return LocalDate.now(Clock.fixed(Instant.parse(instant), clock.getZone()));
    }

    @Test
    void theDayBeginsAtMidnightOfBritishSummerTime() {
        assertThat(today("2008-06-30T22:59:59Z")).isEqualTo("2008-06-30");
        assertThat(today("2008-06-30T23:00:00Z")).isEqualTo("2008-07-01");
    }

    @Test
    void inWinterTheDayBeginsAtMidnightOfGreenwich() {
        assertThat(today("2008-12-31T23:59:59Z")).isEqualTo("2008-12-31");
        assertThat(today("2009-01-01T00:00:00Z")).isEqualTo("2009-01-01");
    }

    @Test
    void theFinancialYearBeginsOnTheFirstOfAprilAtMidnight() {
        assertThat(FinancialYear.containing(today("2009-03-31T22:59:59Z"))).hasToString("2008-09");
        assertThat(FinancialYear.containing(today("2009-03-31T23:00:00Z"))).hasToString("2009-10");
    }

    @Test
    void anInstantFallsIntoThePartnershipsDay() {
        var calendar = new BusinessCalendar(clock);
        assertThat(calendar.dayOf(Instant.parse("2008-06-30T22:59:59Z"))).isEqualTo("2008-06-30");
        assertThat(calendar.dayOf(Instant.parse("2008-06-30T23:00:00Z"))).isEqualTo("2008-07-01");
    }
}
