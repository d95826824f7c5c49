package org.concordat.reporting.programme.supportload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.programme.supportload.SupportLoad.QuarterAgainstLimit;
import org.concordat.reporting.programme.supportload.SupportLoad.SupportInQuarter;
import org.concordat.reporting.programme.supportload.SupportLoad.SupportedOrganisation;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.Test;

/** How much support organisations get in the quarters of a year. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SupportLoadTest {

    private static final Instant RECORDED = Instant.parse("2008-04-01T09:00:00Z");

    @Inject
    Told told;

    @Inject
    SupportLoadReport report;

    private final FinancialYear year = Neighbours.aYearBeyondRequests();
    private final LocalDate firstDay = year.firstDay();

    private UUID organisation(LocalDate from, LocalDate until) {
        UUID id = UUID.randomUUID();
        told.that(
                "membership.organisations",
                id,
                0,
                from,
                RECORDED,
                Map.of("name", "Body " + id, "type", "NONE", "activeFrom", from, "activeUntil", until));
        return id;
    }

    private UUID organisation() {
        return organisation(firstDay, year.lastDay());
    }

    private void visited(UUID organisation, LocalDate on) {
        told.that("programme.visits", new VisitFacts.Told(organisation, null, on));
    }

    private void offered(UUID organisation, LocalDate from) {
        told.that("programme.support-offers", new SupportOfferFacts.Told(organisation, from));
    }

    private void states(UUID organisation, int perQuarter, LocalDate on) {
        told.that(
                "programme.support-limits",
                UUID.randomUUID(),
                0,
                on,
                RECORDED,
                new SupportLimitFacts.Told(organisation, perQuarter, on));
    }

    private Optional<List<QuarterAgainstLimit>> againstLimit(UUID organisation) {
        return report.figures(new Scope(year, null, null, null)).organisations().stream()
                .filter(each -> each.organisation().equals(organisation))
                .map(SupportedOrganisation::quarters)
                .findFirst();
    }

    private Optional<List<SupportInQuarter>> quarters(UUID organisation) {
        return againstLimit(organisation)
                .map(quarters ->
                        quarters.stream().map(QuarterAgainstLimit::support).toList());
    }

    private List<SupportInQuarter> total(LocalDate asAt) {
        return report.figures(new Scope(year, asAt, null, null)).total();
    }

    private static List<SupportInQuarter> support(SupportInQuarter first, SupportInQuarter last) {
        return List.of(first, SupportInQuarter.of(2, 0, 0), SupportInQuarter.of(3, 0, 0), last);
    }

    @Test
    void visitsAndOffersCountInTheQuarterOfTheirDay() {
        UUID bolton = organisation();
        visited(bolton, firstDay);
        visited(bolton, firstDay.plusMonths(3).minusDays(1));
        visited(bolton, year.lastDay());
        offered(bolton, year.lastDay());
        var expected = support(SupportInQuarter.of(1, 2, 0), SupportInQuarter.of(4, 1, 1));
        assertThat(quarters(bolton)).contains(expected);
        assertThat(expected.get(3).load()).isEqualTo(2);
        assertThat(total(null)).isEqualTo(expected);
    }

    @Test
    void theLimitIsTheLastOneStatedByTheEndOfTheQuarter() {
        UUID bolton = organisation();
        LocalDate second = firstDay.plusMonths(3);
        visited(bolton, firstDay);
        visited(bolton, second);
        visited(bolton, second);
        visited(bolton, year.lastDay());
        visited(bolton, year.lastDay());
        states(bolton, 2, second.minusDays(1));
        states(bolton, 1, second);
        states(bolton, 9, year.lastDay().plusDays(1));
        List<QuarterAgainstLimit> quarters = againstLimit(bolton).orElseThrow();
        assertThat(quarters).extracting(QuarterAgainstLimit::limit).containsExactly(2, 1, 1, 1);
        assertThat(quarters).extracting(QuarterAgainstLimit::overLimit).containsExactly(false, true, false, true);
    }

    @Test
    void aQuarterShowsItsLoadAsFirstPublishedBesideWhatIsKnownNow() {
        FinancialYear past = Neighbours.aYearLongPast();
        LocalDate first = past.firstDay();
        Instant inTime = first.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant late = inTime.plus(100, ChronoUnit.DAYS);
        UUID bolton = UUID.randomUUID();
        told.that(
                "membership.organisations",
                bolton,
                0,
                first,
                inTime,
                Map.of("name", "Bolton", "type", "NONE", "activeFrom", first, "activeUntil", past.lastDay()));
        for (Instant recordedAt : List.of(inTime, late)) {
            told.that(
                    "programme.visits",
                    UUID.randomUUID(),
                    0,
                    first,
                    recordedAt,
                    new VisitFacts.Told(bolton, null, first));
        }

        SupportLoad known = report.figures(new Scope(past, null, null, null));
        assertThat(known.total())
                .extracting(SupportInQuarter::load, SupportInQuarter::loadFirstPublished)
                .containsExactly(tuple(2, 1), tuple(0, 0), tuple(0, 0), tuple(0, 0));
        assertThat(known.organisations())
                .filteredOn(each -> each.organisation().equals(bolton))
                .extracting(each -> each.quarters().get(0).support().loadFirstPublished())
                .containsExactly(1);

        SupportLoad before = report.figures(new Scope(past, null, late, null));
        assertThat(before.total())
                .extracting(SupportInQuarter::loadFirstPublished)
                .as("the second quarter was not over")
                .containsExactly(1, null, null, null);
    }

    @Test
    void aLimitThatNobodyStatedIsUnknownAndNotZero() {
        UUID bolton = organisation();
        visited(bolton, firstDay);
        QuarterAgainstLimit first = againstLimit(bolton).orElseThrow().get(0);
        assertThat(first.limit()).isNull();
        assertThat(first.overLimit()).isNull();
        states(bolton, 0, firstDay);
        assertThat(againstLimit(bolton).orElseThrow().get(0).overLimit()).isTrue();
    }

    @Test
    void whatIsOfferedToAllIsNobodysLoad() {
        UUID bolton = organisation();
        offered(null, firstDay);
        var nothing = support(SupportInQuarter.of(1, 0, 0), SupportInQuarter.of(4, 0, 0));
        assertThat(quarters(bolton)).contains(nothing);
        assertThat(total(null)).isEqualTo(nothing);
    }

    @Test
    void anOrganisationThatWasNotThereInTheYearIsNotListed() {
        UUID before = organisation(firstDay.minusYears(1), firstDay.minusDays(1));
        UUID onItsLastDay = organisation(firstDay.minusYears(1), firstDay);
        UUID onItsFirstDay = organisation(year.lastDay(), year.lastDay());
        assertThat(quarters(before)).isEmpty();
        assertThat(quarters(onItsLastDay)).isPresent();
        assertThat(quarters(onItsFirstDay)).isPresent();
    }

    @Test
    void aVisitIsTrueFromItsOwnDayOn() {
        UUID bolton = organisation();
        LocalDate on = firstDay.plusMonths(1);
        told.that("programme.visits", UUID.randomUUID(), 0, on, RECORDED, new VisitFacts.Told(bolton, null, on));
        assertThat(total(on.minusDays(1)).get(0).visits()).isZero();
        assertThat(total(on).get(0).visits()).isEqualTo(1);
    }
}
