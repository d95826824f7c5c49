package org.concordat.programme.event.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.programme.event.event.EventDetails;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.event.event.EventMother;
import org.concordat.programme.event.event.Material;
import org.concordat.programme.sharing.takeup.TakeUp;
import org.junit.jupiter.api.Test;

class MaterialTakeUpTest {

    private static final String SLIDES = "https://example.org/slides.pdf";
    private static final LocalDate EVENT = LocalDate.of(2008, 11, 20);
    private static final UUID COUNCIL = UUID.randomUUID();
    private static final EventDetails DETAILS =
            new EventDetails(EventMother.terms(), List.of(), List.of(new Material("Slides", SLIDES)));

    private static MaterialTakeUp of(String link, LocalDate on) {
        return new MaterialTakeUp(new EventId(UUID.randomUUID()), DETAILS, EVENT, link, TakeUp.since(COUNCIL, on));
    }

    @Test
    void isOfAMaterialThatTheEventHas() {
        assertThat(of(SLIDES, EVENT).state().link()).isEqualTo(SLIDES);
        assertRefused("unknown-material", () -> of("https://example.org/other.pdf", EVENT));
    }

    @Test
    void isOnTheDayOfTheEventAndNotBefore() {
        assertThat(of(SLIDES, EVENT).organisation()).isEqualTo(COUNCIL);
        assertRefused("taken-up-before-event", () -> of(SLIDES, EVENT.minusDays(1)));
    }

    @Test
    void isWithdrawnOnceAndForAReason() {
        MaterialTakeUp takeUp = of(SLIDES, EVENT);
        takeUp.withdraw("A mistake");
        assertThat(takeUp.state().takeUp()).isEqualTo(new TakeUp(COUNCIL, EVENT, "A mistake"));
        assertRefused("take-up-withdrawn", () -> takeUp.withdraw("Again"));
    }
}
