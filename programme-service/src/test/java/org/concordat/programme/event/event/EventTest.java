package org.concordat.programme.event.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.programme.event.event.EventMother.CLOSING;
import static org.concordat.programme.event.event.EventMother.END;
import static org.concordat.programme.event.event.EventMother.START;
import static org.concordat.programme.event.event.EventMother.details;
import static org.concordat.programme.event.event.EventMother.event;
import static org.concordat.programme.event.event.EventMother.terms;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventTest {

    private static final Material SLIDES = new Material("Slides", "https://example.org/slides.pdf");

    private static void refused(String because, EventTerms terms) {
        refused(because, () -> new Event(details(terms)));
    }

    private static void refused(String because, Event event, Consumer<Event> step) {
        refused(because, () -> step.accept(event));
    }

    private static void refused(String because, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(because));
    }

    @Test
    void endsAfterItStarts() {
        new Event(details(terms(20, START, START.plusSeconds(1), CLOSING)));
        refused("event-ends-before-it-starts", terms(20, START, START, CLOSING));
    }

    @Test
    void takesBookingsUntilItStartsAtMost() {
        new Event(details(terms(20, START, END, START)));
        refused("booking-closes-after-the-start", terms(20, START, END, START.plusSeconds(1)));
    }

    @Test
    void isSomewhereOrOnline() {
        refused("event-is-nowhere", located(null, null));
        new Event(details(located(null, "https://example.org/room")));
        new Event(details(located("Town hall", null)));
        new Event(details(located("Town hall", "https://example.org/room")));
    }

    private static EventTerms located(String place, String onlineAt) {
        return new EventTerms(
                null,
                null,
                "WORKSHOP",
                "Payroll",
                null,
                START,
                END,
                CLOSING,
                place,
                onlineAt,
                null,
                20,
                Money.ZERO,
                Money.ZERO,
                false);
    }

    @Test
    void namesTheProgrammeOfItsActivity() {
        refused("activity-without-programme", priced(null, UUID.randomUUID(), Money.ZERO, Money.ZERO));
        new Event(details(priced(UUID.randomUUID(), UUID.randomUUID(), Money.ZERO, Money.ZERO)));
    }

    @Test
    void asksForNoNegativePrice() {
        new Event(details(priced(null, null, Money.ZERO, Money.ZERO)));
        refused("price-below-zero", priced(null, null, Money.of("-0.01"), Money.ZERO));
        refused("price-below-zero", priced(null, null, Money.ZERO, Money.of("-0.01")));
    }

    private static EventTerms priced(UUID programme, UUID activity, Money member, Money other) {
        return new EventTerms(
                programme,
                activity,
                "WORKSHOP",
                "Payroll",
                null,
                START,
                END,
                CLOSING,
                "Town hall",
                null,
                null,
                20,
                member,
                other,
                false);
    }

    @Test
    void wasHeldOnceItIsOver() {
        Event event = event();
        refused("event-not-over", event, each -> each.conclude(END.minusSeconds(1)));
        event.conclude(END);
        assertThat(event.status()).isEqualTo(EventStatus.HELD);
    }

    @Test
    void changesNothingButItsMaterialsOnceItWasHeld() {
        Event event = event();
        event.conclude(END);
        event.amend(new EventDetails(terms(), List.of(), List.of(SLIDES)), 0, 0);
        assertThat(event.details().materials()).containsExactly(SLIDES);
        refused("event-held", event, each -> each.amend(details(terms(21, START, END, CLOSING)), 0, 0));
        refused(
                "event-held",
                event,
                each -> each.amend(
                        new EventDetails(terms(), List.of(new Speaker("Payroll", null, null)), List.of(SLIDES)), 0, 0));
    }

    @Test
    void isAmendedWhileItIsAnnounced() {
        Event event = event();
        var amended = new EventDetails(
                terms(21, START, END, CLOSING), List.of(new Speaker("Payroll", null, null)), List.of(SLIDES));
        event.amend(amended, 0, 0);
        assertThat(event.details()).isEqualTo(amended);
        refused(
                "event-ends-before-it-starts",
                event,
                each -> each.amend(details(terms(20, START, START, CLOSING)), 0, 0));
        assertThat(event.details()).isEqualTo(amended);
    }

    @Test
    void isNotMadeSmallerThanWhatIsConfirmed() {
        Event event = event();
        event.amend(details(terms(19, START, END, CLOSING)), 19, 0);
        refused("capacity-below-confirmed", event, each -> each.amend(details(terms(18, START, END, CLOSING)), 19, 0));
        assertThat(event.terms().capacity()).isEqualTo(19);
    }

    @Test
    void isNotMadeSmallerThanTheLargestBookingThatWaits() {
        Event event = event();
        event.amend(details(terms(19, START, END, CLOSING)), 0, 19);
        refused("capacity-below-waiting", event, each -> each.amend(details(terms(18, START, END, CLOSING)), 0, 19));
        assertThat(event.terms().capacity()).isEqualTo(19);
        // where a larger one waits all the same, what is not cut is amended
        event.amend(new EventDetails(terms(19, START, END, CLOSING), List.of(), List.of(SLIDES)), 0, 20);
        assertThat(event.details().materials()).containsExactly(SLIDES);
    }

    @Test
    void takesBookingsBeforeTheyCloseAndLetsCancelBeforeItStarts() {
        Event event = event();
        event.requireTakesBookings(CLOSING.minusMillis(1));
        refused("booking-closed", event, each -> each.requireTakesBookings(CLOSING));
        event.requireLetsCancel(START.minusMillis(1));
        refused("event-not-held-yet", event, each -> each.requireStarted(START.minusMillis(1)));
        event.requireStarted(START);
        refused("event-started", event, each -> each.requireLetsCancel(START));
    }

    @ParameterizedTest
    @EnumSource(EventStatus.class)
    void takesEachStepFromWhereItMayFollowAlone(EventStatus status) {
        for (EventStatus.Step step : EventStatus.Step.values()) {
            Event event = standing(status);
            Consumer<Event> taken = each -> take(step, each);
            if (step.from().contains(status)) {
                taken.accept(event);
            } else {
                refused("step-not-allowed", event, taken);
            }
        }
    }

    private static void take(EventStatus.Step step, Event event) {
        switch (step) {
            case AMENDMENT -> event.amend(event.details(), 0, 0);
            case BOOKING -> event.requireTakesBookings(CLOSING.minusSeconds(1));
            case MATERIALS -> event.status().require(EventStatus.Step.MATERIALS);
            case ATTENDANCE -> event.requireStarted(START);
            case CONCLUSION -> event.conclude(END);
            case CANCELLATION -> event.cancel("Snow");
        }
    }

    private static Event standing(EventStatus status) {
        Event event = event();
        switch (status) {
            case HELD -> event.conclude(END);
            case CANCELLED -> event.cancel("Snow");
            case ANNOUNCED -> {}
        }
        return event;
    }
}
