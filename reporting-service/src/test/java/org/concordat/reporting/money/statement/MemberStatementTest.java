package org.concordat.reporting.money.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.Bodies;
import org.concordat.reporting.money.Funding;
import org.concordat.reporting.money.distribution.Application;
import org.concordat.reporting.money.income.Subscription;
import org.concordat.reporting.money.income.Subscriptions;
import org.concordat.reporting.money.statement.MemberStatements.MemberStatement;
import org.concordat.reporting.programme.Programmes;
import org.concordat.reporting.programme.sharing.BookingFacts;
import org.concordat.reporting.programme.sharing.EventFacts;
import org.concordat.reporting.programme.sharing.MatchStepFacts;
import org.concordat.reporting.programme.supportload.VisitFacts;
import org.concordat.reporting.region.coverage.SignatureFacts;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an organisation gives and gets in a year. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MemberStatementTest {

    @Inject
    Told told;

    @Inject
    MemberStatementReport report;

    @Inject
    AgroalDataSource dataSource;

    /** After organisations were told of. */
    private static final Instant OPENED = Instant.parse("2008-04-01T10:00:00Z");

    private final FinancialYear year = Neighbours.aYearBeyondRequests();
    private Bodies bodies;
    private Sql sql;
    private UUID bolton;
    private UUID bury;

    @BeforeEach
    void twoCouncils() {
        sql = new Sql(dataSource);
        bodies = new Bodies(told, year);
        bolton = bodies.council("Bolton", "GREATER_MANCHESTER");
        bury = bodies.council("Bury", "GREATER_MANCHESTER");
    }

    private MemberStatement of(UUID organisation) {
        return report.figures(new Scope(year, null, null, null).about(organisation))
                .organisations()
                .get(0);
    }

    @Test
    void whatItPaidStandsBesideWhatTheActivitiesWouldCostItAlone() {
        told.that(
                Subscriptions.TOPIC,
                new Subscription(
                        bolton,
                        "GREATER_MANCHESTER",
                        year,
                        "Upper tier",
                        Money.pounds(9000),
                        null,
                        "PAID",
                        new Subscription.Invoice(Money.pounds(9000), null),
                        Money.pounds(9000),
                        null));
        var programmes = new Programmes(year);
        told.that(Programmes.TOPIC, programmes.of("BPI", 47500, 40000, 614000L));
        told.that(Programmes.TOPIC, programmes.of("RTNW", 52000, 42500, 894500L));
        told.that(Programmes.TOPIC, programmes.of("CSM", 51000, 33000, 1089000L));
        told.that(Programmes.TOPIC, programmes.of("ISS", 60000, 34500, 1515500L));
        assertThat(of(bolton).paid()).isEqualTo(Money.pounds(9000));
        assertThat(of(bolton).subscription()).isEqualTo(Money.pounds(9000));
        assertThat(of(bolton).activitiesAlone()).isEqualTo(Money.pounds(97250));
        assertThat(of(bury).paid()).isEqualTo(Money.ZERO);
    }

    @Test
    void anOrganisationThatIsNoCouncilHasNoActivitiesToDoAlone() {
        assertThat(of(bodies.fire("Fire and rescue", "CUMBRIA")).activitiesAlone())
                .isNull();
    }

    private UUID event(LocalDate day, String status) {
        UUID id = UUID.randomUUID();
        Instant startsAt = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        told.that(
                "programme.events",
                id,
                0,
                year.firstDay(),
                Funding.RECORDED,
                new EventFacts.Told(id, null, null, null, startsAt, status));
        return id;
    }

    private void booked(UUID event, int places, String status, Integer attended) {
        told.that("programme.bookings", new BookingFacts.Told(event, bolton, places, status, attended, null));
    }

    @Test
    void placesAreThoseConfirmedAtEventsOfTheYearThatWereNotCalledOff() {
        UUID held = event(year.lastDay(), "HELD");
        booked(held, 2, "CONFIRMED", null);
        assertThat(of(bolton).attended()).isNull();
        booked(held, 3, "CONFIRMED", 1);
        booked(held, 5, "WAITING", null);
        booked(held, 7, "CANCELLED", null);
        booked(event(year.firstDay(), "CANCELLED"), 11, "CONFIRMED", null);
        booked(event(year.firstDay().minusDays(1), "HELD"), 13, "CONFIRMED", null);
        assertThat(of(bolton).places()).isEqualTo(5);
        assertThat(of(bolton).attended()).isEqualTo(1);
        assertThat(of(bury).places()).isZero();
    }

    @Test
    void visitsAreThoseOfTheYear() {
        told.that("programme.visits", new VisitFacts.Told(bolton, null, year.firstDay()));
        told.that("programme.visits", new VisitFacts.Told(bolton, null, year.lastDay()));
        told.that(
                "programme.visits",
                new VisitFacts.Told(bolton, null, year.firstDay().minusDays(1)));
        assertThat(of(bolton).visits()).isEqualTo(2);
    }

    @Test
    void aMatchCountsForBothAndOneThatWasDeclinedForNobody() {
        told.that("programme.matches", new MatchStepFacts.Match(bolton, bury, year.firstDay(), null, null, null));
        told.that(
                "programme.matches",
                new MatchStepFacts.Match(bolton, bury, year.firstDay(), null, year.firstDay(), null));
        assertThat(of(bolton).matches()).isEqualTo(1);
        assertThat(of(bury).matches()).isEqualTo(1);
    }

    @Test
    void awardsReceivedStandBesideThoseItBenefitsFrom() {
        UUID application = UUID.randomUUID();
        told.that(
                "funding.applications",
                application,
                0,
                year.firstDay(),
                Funding.RECORDED,
                Map.of(
                        "applicant",
                        bolton,
                        "status",
                        "APPROVED",
                        "beneficiaries",
                        List.of(new Application.Part(bury, BigDecimal.TEN))));
        new Funding(told, year)
                .award()
                .with("application", application)
                .with("recipient", bolton)
                .told();
        assertThat(of(bolton).awards()).isEqualTo(1);
        assertThat(of(bolton).awarded()).isEqualTo(Money.pounds(60000));
        assertThat(of(bolton).benefiting()).isEqualTo(Money.ZERO);
        assertThat(of(bury).awards()).isZero();
        assertThat(of(bury).benefiting()).isEqualTo(Money.pounds(60000));
    }

    private SignatureFacts.Told signature(UUID commitment, LocalDate signedOn) {
        return new SignatureFacts.Told(commitment, bolton, signedOn, null, null);
    }

    @Test
    void aCommitmentCountsOnceHoweverManyOfItsVersionsWereSigned() {
        UUID commitment = UUID.randomUUID();
        told.that("membership.commitments", signature(commitment, year.firstDay()));
        told.that("membership.commitments", signature(commitment, year.lastDay()));
        told.that(
                "membership.commitments",
                signature(UUID.randomUUID(), year.lastDay().plusDays(1)));
        assertThat(of(bolton).commitments()).isEqualTo(1);
    }

    /** A period of a questionnaire that asks all organisations, or those of one type. */
    private UUID period(LocalDate dueOn, String askedType) {
        UUID indicator = UUID.randomUUID();
        UUID questionnaire = UUID.randomUUID();
        UUID period = UUID.randomUUID();
        String code = "LATE_" + indicator.toString().replace("-", "").toUpperCase(Locale.ROOT);
        sql.update("""
                insert into public.indicator (id, version, code, kind, source, name, better, frequency, ranked,
                    successor_takes, shown_to_the_public)
                values (?, 0, ?, 'NUMBER', 'RETURNED', 'Visits', 'HIGHER', 'YEAR', false, 'NONE', false)""", indicator, code);
        if (askedType != null) {
            sql.update("insert into public.indicator_reported_by values (?, 0, ?)", indicator, askedType);
        }
        sql.update(
                "insert into public.indicator_questionnaire values (?, 0, ?, 'A questionnaire', false)",
                questionnaire,
                code);
        sql.update("insert into public.indicator_questionnaire_field values (?, 0, ?, true)", questionnaire, code);
        sql.update(
                "insert into public.indicator_period values (?, 0, ?, 'A period', ?, ?, ?, ?, ?)",
                period,
                questionnaire,
                year.firstDay(),
                year.firstDay().plusDays(1),
                dueOn,
                dueOn.plusDays(1),
                dueOn);
        noted(period, "period-opened", OPENED, "[]");
        return period;
    }

    private void noted(UUID period, String action, Instant at, String changes) {
        sql.update("""
                insert into public.history (id, aggregate_type, aggregate_id, aggregate_version, action, actor, occurred_at,
                    effective_on, changes)
                values (?, 'period', ?, 0, ?, 'somebody', ?, '2008-04-01', ?::jsonb)""", UUID.randomUUID(), period, action, at, changes);
    }

    private void submitted(UUID period, UUID organisation, LocalDate on) {
        submitted(period, organisation, on, OPENED);
    }

    private void submitted(UUID period, UUID organisation, LocalDate on, Instant recordedAt) {
        told.that(
                "reporting.returns",
                UUID.randomUUID(),
                0,
                on,
                recordedAt,
                Map.of("period", period, "organisation", organisation, "submittedOn", on));
    }

    private int lateAsKnownAt(Instant knownAt, UUID organisation, LocalDate asAt) {
        return report.figures(new Scope(year, asAt, knownAt, null).about(organisation))
                .organisations()
                .get(0)
                .returnsLate();
    }

    private int late(UUID organisation, LocalDate asAt) {
        return lateAsKnownAt(null, organisation, asAt);
    }

    @Test
    void aReturnIsLateThatCameAfterItsDayOrNotAtAll() {
        LocalDate day = year.firstDay().plusMonths(3);
        UUID period = period(day, null);
        submitted(period, bolton, day);
        assertThat(late(bolton, day.plusDays(1))).as("on its day it is in time").isZero();
        assertThat(late(bury, day)).as("its day has not passed").isZero();
        assertThat(late(bury, day.plusDays(1))).isEqualTo(1);
        submitted(period, bury, day.plusDays(1));
        assertThat(late(bury, day.plusDays(2))).as("late it stays").isEqualTo(1);
    }

    @Test
    void onlyReturnsOfTheYearThatOneWasAskedForCount() {
        LocalDate day = year.firstDay().plusMonths(3);
        period(day, bodies.fire());
        period(year.firstDay().plusYears(1), null);
        UUID fire = bodies.fire("Fire", "GREATER_MANCHESTER");
        assertThat(late(bolton, day.plusDays(1))).isZero();
        assertThat(late(fire, day.plusDays(1))).isEqualTo(1);
    }

    @Test
    void nothingIsLateBeforeItsDayHasComeWhoeverAsksForAllThatIsKnown() {
        period(year.firstDay().plusMonths(3), null);
        assertThat(late(bolton, null)).isZero();
    }

    @Test
    void whatIsLateIsSaidAsItWasKnownThen() {
        LocalDate day = year.firstDay().plusMonths(3);
        UUID period = period(day, null);
        submitted(period, bolton, day, OPENED.plusSeconds(60));

        assertThat(lateAsKnownAt(OPENED, bolton, day.plusDays(1)))
                .as("nobody had recorded its return")
                .isEqualTo(1);
        assertThat(lateAsKnownAt(OPENED.plusSeconds(60), bolton, day.plusDays(1)))
                .isZero();
        assertThat(lateAsKnownAt(OPENED.minusSeconds(1), bury, day.plusDays(1)))
                .as("the period had not been opened")
                .isZero();
    }

    @Test
    void aDeadlineThatWasMovedHoldsAsItWasKnownThen() {
        LocalDate day = year.firstDay().plusMonths(3);
        LocalDate before = day.minusDays(7);
        noted(
                period(day, null),
                "period-amended",
                OPENED.plusSeconds(60),
                "[{\"field\": \"dueOn\", \"from\": \"%s\", \"to\": \"%s\"}]".formatted(before, day));

        assertThat(lateAsKnownAt(OPENED, bolton, day)).isEqualTo(1);
        assertThat(lateAsKnownAt(OPENED.plusSeconds(60), bolton, day)).isZero();
    }

    @Test
    void aReturnThatIsADraftWasNotSubmitted() {
        LocalDate day = year.firstDay().plusMonths(3);
        told.that("reporting.returns", Map.of("period", period(day, null), "organisation", bolton));
        assertThat(late(bolton, day.plusDays(1))).isEqualTo(1);
    }
}
