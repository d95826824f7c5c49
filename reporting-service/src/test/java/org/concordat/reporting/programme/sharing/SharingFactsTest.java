package org.concordat.reporting.programme.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.programme.sharing.AdoptionFacts.Adoption;
import org.concordat.reporting.programme.sharing.BookingFacts.Booking;
import org.concordat.reporting.programme.sharing.EventFacts.Event;
import org.concordat.reporting.programme.sharing.LearningPlanFacts.LearningPlan;
import org.concordat.reporting.programme.sharing.MatchStepFacts.Match;
import org.concordat.reporting.programme.sharing.MatchStepFacts.MatchStep;
import org.junit.jupiter.api.Test;

/** What follows from what programme itself gives as an example. */
class SharingFactsTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final FinancialYear YEAR = new FinancialYear(2008);

    private static final EventFacts EVENTS = new EventFacts(Clock.system(ZoneId.of("Europe/London")));

    private static <T> T told(String what, Class<T> as) throws IOException {
        var example = EventContract.of("programme-service").example("concordat.programme.%s.v1".formatted(what));
        return JSON.treeToValue(example.get("state"), as);
    }

    private static UUID id(String last) {
        return UUID.fromString("01920000-0000-7000-8000-0000000000" + last);
    }

    @Test
    void readsAnEventAsProgrammeTellsIt() throws IOException {
        assertThat(EVENTS.of(told("event-held", EventFacts.Told.class)))
                .containsExactly(
                        new Event(id("71"), id("10"), id("11"), null, LocalDate.parse("2008-11-20"), YEAR, true));
        assertThat(EVENTS.of(told("event-announced", EventFacts.Told.class)))
                .extracting(Event::held)
                .containsExactly(false);
        assertThat(EVENTS.of(told("event-cancelled", EventFacts.Told.class))).isEmpty();
    }

    @Test
    void anEventIsHeldOnThePartnershipsDayOnWhichItBegins() {
        var late = new EventFacts.Told(id("71"), null, null, null, Instant.parse("2008-07-01T23:30:00Z"), "ANNOUNCED");
        assertThat(EVENTS.of(late)).extracting(Event::heldOn).containsExactly(LocalDate.parse("2008-07-02"));
    }

    @Test
    void readsABookingAsProgrammeTellsIt() throws IOException {
        assertThat(new BookingFacts().of(told("booking-rated", BookingFacts.Told.class)))
                .containsExactly(new Booking(id("71"), id("03"), 2, 2, 2, 9));
    }

    @Test
    void readsAMatchAsProgrammeTellsIt() throws IOException {
        assertThat(new MatchStepFacts().of(told("match-outcome-recorded", Match.class)))
                .containsExactly(
                        new MatchStep(id("03"), id("04"), "OFFERED", YEAR),
                        new MatchStep(id("03"), id("04"), "ACCEPTED", YEAR),
                        new MatchStep(id("03"), id("04"), "CONCLUDED", YEAR.next()));
    }

    @Test
    void readsAnAdoptionAsProgrammeTellsIt() throws IOException {
        assertThat(new AdoptionFacts().of(told("adoption-recorded", AdoptionFacts.Told.class)))
                .containsExactly(new Adoption(id("04"), YEAR));
    }

    @Test
    void readsALearningPlanAsProgrammeTellsIt() throws IOException {
        assertThat(new LearningPlanFacts().of(told("learning-plan-made", LearningPlan.class)))
                .containsExactly(new LearningPlan(id("03"), YEAR));
    }
}
