package org.concordat.reporting.money.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.concordat.reporting.Examples;
import org.concordat.reporting.money.statement.BookingFacts.Booked;
import org.concordat.reporting.money.statement.BookingFacts.Booking;
import org.concordat.reporting.money.statement.EventFacts.Announced;
import org.concordat.reporting.money.statement.EventFacts.Event;
import org.concordat.reporting.money.statement.MatchFacts.Match;
import org.concordat.reporting.money.statement.MatchFacts.Offer;
import org.concordat.reporting.money.statement.SignatureFacts.Pledge;
import org.concordat.reporting.money.statement.SignatureFacts.Signature;
import org.concordat.reporting.money.statement.VisitFacts.Visit;
import org.junit.jupiter.api.Test;

/** What follows from what membership and programme tell, by their own examples. */
class StatementFactsTest {

    private static final UUID ORGANISATION = UUID.fromString("01920000-0000-7000-8000-000000000003");

    @Test
    void aPlaceIsTakenThatIsConfirmed() {
        assertThat(new BookingFacts().of(Examples.told("programme.booking-attended", Booked.class)))
                .containsExactly(
                        new Booking(ORGANISATION, UUID.fromString("01920000-0000-7000-8000-000000000071"), 2, 2));
    }

    @Test
    void anEventIsHeldOnTheDayOnWhichItBegins() {
        var facts = new EventFacts(Clock.system(ZoneId.of("Europe/London")));
        assertThat(facts.of(Examples.told("programme.event-announced", Announced.class)))
                .containsExactly(new Event(LocalDate.parse("2008-11-20")));
        assertThat(facts.of(new Announced(Instant.parse("2008-07-01T23:30:00Z"), "ANNOUNCED")))
                .containsExactly(new Event(LocalDate.parse("2008-07-02")));
    }

    @Test
    void aVisitIsThatOfItsDay() {
        assertThat(new VisitFacts().of(Examples.told("programme.visit-recorded", Visit.class)))
                .containsExactly(new Visit(ORGANISATION, LocalDate.parse("2008-10-20")));
    }

    @Test
    void aMatchIsThatOfTheDayOnWhichItWasOffered() {
        assertThat(new MatchFacts().of(Examples.told("programme.match-accepted", Offer.class)))
                .containsExactly(new Match(
                        ORGANISATION,
                        UUID.fromString("01920000-0000-7000-8000-000000000004"),
                        LocalDate.parse("2008-06-02")));
    }

    @Test
    void aSignatureIsOneAndTheCommitmentItselfIsNone() {
        assertThat(new SignatureFacts().of(Examples.told("membership.commitment-signed", Pledge.class)))
                .containsExactly(new Signature(
                        ORGANISATION,
                        UUID.fromString("01920000-0000-7000-8000-000000000013"),
                        LocalDate.parse("2008-06-02")));
        assertThat(new SignatureFacts().of(Examples.told("membership.commitment-published", Pledge.class)))
                .isEmpty();
    }
}
