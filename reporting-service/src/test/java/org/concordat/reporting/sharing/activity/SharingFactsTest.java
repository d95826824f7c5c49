package org.concordat.reporting.sharing.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.sharing.activity.AdoptionFacts.Adoption;
import org.concordat.reporting.sharing.activity.BookingFacts.Booking;
import org.concordat.reporting.sharing.activity.HeldEventFacts.Event;
import org.concordat.reporting.sharing.activity.LearningPlanFacts.LearningPlan;
import org.concordat.reporting.sharing.activity.MatchStepFacts.Match;
import org.concordat.reporting.sharing.activity.MatchStepFacts.MatchStep;
import org.junit.jupiter.api.Test;

/** What follows from what programme itself gives as an example. */
class SharingFactsTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final FinancialYear YEAR = new FinancialYear(2008);

    private static <T> T told(String what, Class<T> as) throws IOException {
        var example = EventContract.of("programme-service").example("concordat.programme.%s.v1".formatted(what));
        return JSON.treeToValue(example.get("state"), as);
    }

    private static UUID id(String last) {
        return UUID.fromString("01920000-0000-7000-8000-0000000000" + last);
    }

    @Test
    void readsAnEventAsProgrammeTellsIt() throws IOException {
        assertThat(told("event-held", Event.class))
                .isEqualTo(
                        new Event(id("71"), id("10"), id("11"), null, Instant.parse("2008-11-20T09:30:00Z"), "HELD"));
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
                        new MatchStep("OFFERED", YEAR),
                        new MatchStep("ACCEPTED", YEAR),
                        new MatchStep("CONCLUDED", YEAR.next()));
    }

    @Test
    void readsAnAdoptionAsProgrammeTellsIt() throws IOException {
        assertThat(new AdoptionFacts().of(told("adoption-recorded", AdoptionFacts.Told.class)))
                .containsExactly(new Adoption(YEAR));
    }

    @Test
    void readsALearningPlanAsProgrammeTellsIt() throws IOException {
        assertThat(new LearningPlanFacts().of(told("learning-plan-made", LearningPlan.class)))
                .containsExactly(new LearningPlan(id("03"), YEAR));
    }
}
