package org.concordat.reporting.programme.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.programme.sharing.BookingFacts.Feedback;
import org.concordat.reporting.programme.sharing.EventsAndMatches.Matchmaking;
import org.concordat.reporting.programme.sharing.EventsAndMatches.ProgrammeTurnout;
import org.concordat.reporting.programme.sharing.LearningPlanFacts.LearningPlan;
import org.concordat.reporting.programme.sharing.MatchStepFacts.Match;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.Test;

/** What is shared in a year: events, matches, adoptions and learning plans. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EventsAndMatchesTest {

    private static final Instant RECORDED = Instant.parse("2008-04-01T09:00:00Z");

    @Inject
    Told told;

    @Inject
    EventsAndMatchesReport report;

    private final FinancialYear year = Neighbours.aYearBeyondRequests();
    private final LocalDate inYear = year.firstDay().plusMonths(2);
    private final Instant morning = inYear.atTime(9, 0).toInstant(ZoneOffset.UTC);

    private UUID programme(String code) {
        UUID id = UUID.randomUUID();
        told.that("programme.programmes", Map.of("id", id, "code", code, "name", code, "activities", List.of()));
        return id;
    }

    private UUID event(UUID programme, Instant startsAt, String status) {
        UUID id = UUID.randomUUID();
        told.that("programme.events", new EventFacts.Told(id, programme, null, null, startsAt, status));
        return id;
    }

    private UUID held(UUID programme) {
        return event(programme, morning, "HELD");
    }

    private void booked(UUID event, UUID organisation, String status, Integer attended, Feedback said) {
        told.that("programme.bookings", new BookingFacts.Told(event, organisation, 5, status, attended, said));
    }

    private void booked(UUID event, UUID organisation, Integer attended, Feedback said) {
        booked(event, organisation, "CONFIRMED", attended, said);
    }

    private EventsAndMatches figures(LocalDate asAt) {
        return report.figures(new Scope(year, asAt, null, null));
    }

    private Turnout turnout() {
        return figures(null).total().turnout();
    }

    private Matchmaking matchmaking() {
        return figures(null).total().matchmaking();
    }

    @Test
    void anOrganisationAtSeveralEventsIsOneInTheTotalAndNoSum() {
        UUID bolton = UUID.randomUUID();
        UUID first = held(programme("BPI"));
        UUID second = held(programme("CSM"));
        booked(first, bolton, 2, null);
        booked(second, bolton, 3, null);
        booked(second, UUID.randomUUID(), null, null);
        assertThat(figures(null).programmes())
                .extracting(ProgrammeTurnout::code)
                .containsExactly("BPI", "CSM");
        assertThat(figures(null).programmes())
                .extracting(line -> line.turnout().organisations())
                .containsExactly(1, 2);
        assertThat(turnout()).isEqualTo(new Turnout(2, 15, 5, 2, 1, 0, null));
    }

    @Test
    void theMeanIsWeightedByAnswersToTwoDecimalsHalfUp() {
        UUID event = held(null);
        booked(event, UUID.randomUUID(), 5, new Feedback(7, 30));
        booked(event, UUID.randomUUID(), 1, new Feedback(1, 3));
        assertThat(turnout().answers()).isEqualTo(8);
        // 33 / 8 = 4.125
        assertThat(turnout().meanPoints()).isEqualTo(new BigDecimal("4.13"));
    }

    @Test
    void whoWaitsOrCancelledHasNoPlaces() {
        UUID event = held(null);
        booked(event, UUID.randomUUID(), "WAITING", null, null);
        booked(event, UUID.randomUUID(), "CANCELLED", null, null);
        assertThat(turnout()).isEqualTo(new Turnout(1, 0, 0, 0, 0, 0, null));
    }

    @Test
    void anEventThatWasCancelledOrIsToComeIsNotHeld() {
        booked(event(null, morning, "CANCELLED"), UUID.randomUUID(), null, null);
        booked(event(null, morning, "ANNOUNCED"), UUID.randomUUID(), null, null);
        assertThat(turnout()).isEqualTo(new Turnout(0, 0, 0, 0, 0, 0, null));
    }

    @Test
    void anEventIsInTheYearOfThePartnershipsDayOnWhichItBegan() {
        Instant lastSummerEvening =
                year.firstDay().atTime(23, 30).toInstant(ZoneOffset.UTC).minusSeconds(86_400);
        event(null, lastSummerEvening, "HELD");
        assertThat(turnout().events()).isEqualTo(1);
    }

    @Test
    void eventsOfNoProgrammeStandLast() {
        held(null);
        held(programme("BPI"));
        assertThat(figures(null).programmes())
                .extracting(ProgrammeTurnout::code)
                .containsExactly("BPI", null);
    }

    @Test
    void theTotalStaysThatOfAllWhicheverProgrammeIsListed() {
        held(programme("BPI"));
        held(programme("CSM"));
        var one = report.figures(new Scope(year, null, null, "CSM"));
        assertThat(one.programmes()).extracting(ProgrammeTurnout::code).containsExactly("CSM");
        assertThat(one.total()).isEqualTo(figures(null).total());
    }

    @Test
    void eachStepOfAMatchIsCountedInTheYearOfItsOwnDay() {
        LocalDate before = LocalDate.parse("1960-05-01");
        told.that("programme.matches", new Match(UUID.randomUUID(), UUID.randomUUID(), inYear, inYear, null, inYear));
        told.that("programme.matches", new Match(UUID.randomUUID(), UUID.randomUUID(), before, inYear, null, null));
        told.that("programme.matches", new Match(UUID.randomUUID(), UUID.randomUUID(), before, null, inYear, null));
        assertThat(matchmaking()).isEqualTo(new Matchmaking(1, 2, 1, 1, 0, 0));
    }

    @Test
    void anAdoptionThatWasWithdrawnCountsNoLonger() {
        told.that("programme.adoptions", new AdoptionFacts.Told(UUID.randomUUID(), inYear, "RECORDED"));
        told.that("programme.adoptions", new AdoptionFacts.Told(UUID.randomUUID(), inYear, "WITHDRAWN"));
        assertThat(matchmaking().adoptions()).isEqualTo(1);
    }

    @Test
    void aLearningPlanIsInForceWhileItsOrganisationIsThere() {
        UUID organisation = UUID.randomUUID();
        told.that(
                "membership.organisations",
                organisation,
                0,
                year.firstDay(),
                RECORDED,
                Map.of("name", "Body", "type", "NONE", "activeFrom", year.firstDay(), "activeUntil", inYear));
        told.that("programme.learning-plans", new LearningPlan(organisation, year));
        told.that("programme.learning-plans", new LearningPlan(UUID.randomUUID(), year));
        assertThat(figures(inYear).total().matchmaking().learningPlansInForce()).isEqualTo(1);
        assertThat(figures(inYear.plusDays(1)).total().matchmaking().learningPlansInForce())
                .isZero();
        assertThat(matchmaking().learningPlansInForce()).isZero();
    }

    @Test
    void whatIsRecordedLaterIsTrueFromItsOwnDayOn() {
        UUID event = UUID.randomUUID();
        told.that(
                "programme.events",
                event,
                0,
                inYear,
                RECORDED,
                new EventFacts.Told(event, null, null, null, morning, "HELD"));
        assertThat(figures(inYear.minusDays(1)).total().turnout().events()).isZero();
        assertThat(figures(inYear).total().turnout().events()).isEqualTo(1);
    }
}
