package org.concordat.programme.event.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.programme.event.booking.BookingMother.WANTED;
import static org.concordat.programme.event.booking.BookingMother.confirmed;
import static org.concordat.programme.event.booking.BookingMother.waiting;

import java.lang.reflect.RecordComponent;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.succession.Succession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookingTest {

    private static final Succession SUCCESSION =
            new Succession(new OrganisationId(WANTED.organisation()), new OrganisationId(UUID.randomUUID()));

    @Test
    void goesToTheSuccessorOfWhoeverHasItAndNoFurther() {
        Booking booking = waiting();
        booking.succeed(SUCCESSION);
        assertThat(booking.organisation()).isEqualTo(SUCCESSION.successor().value());
        assertThat(booking.status()).isEqualTo(BookingStatus.WAITING);
        Booking another = confirmed();
        another.succeed(new Succession(SUCCESSION.successor(), SUCCESSION.predecessor()));
        assertThat(another.organisation()).isEqualTo(WANTED.organisation());
    }

    @Test
    void chargesEachConfirmedPlaceAndNothingWhileItWaits() {
        assertThat(confirmed().charge()).isEqualTo(Money.pounds(150));
        Booking waiting = waiting();
        assertThat(waiting.charge()).isEqualTo(Money.ZERO);
        waiting.moveUp();
        assertThat(waiting.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(waiting.charge()).isEqualTo(Money.pounds(150));
    }

    @Test
    void chargesNothingWhenItIsCancelledInTime() {
        Booking booking = confirmed();
        booking.cancel(false);
        assertThat(booking.status()).isEqualTo(BookingStatus.CANCELLED);
        assertThat(booking.charge()).isEqualTo(Money.ZERO);
    }

    @Test
    void chargesWhatIsCancelledTooLateUnlessItWaited() {
        Booking booking = confirmed();
        booking.cancel(true);
        assertThat(booking.charge()).isEqualTo(Money.pounds(150));
        Booking waiting = waiting();
        waiting.cancel(true);
        assertThat(waiting.charge()).isEqualTo(Money.ZERO);
    }

    @Test
    void chargesNothingOfALateCancellationOnceItIsWaived() {
        Booking booking = confirmed();
        booking.cancel(true);
        booking.waive();
        assertThat(booking.charge()).isEqualTo(Money.ZERO);
        assertThat(booking.status()).isEqualTo(BookingStatus.CANCELLED);
        refused("step-not-allowed", () -> confirmed().waive());
    }

    private static void refused(String because, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(because));
    }

    @Test
    void refusesAttendanceAbovePlaces() {
        Booking booking = confirmed();
        booking.attend(3);
        refused("attendance-above-places", () -> booking.attend(4));
        booking.attend(0);
        assertThat(booking.attended()).isZero();
        refused("attendance-recorded", () -> booking.cancel(false));
    }

    @Test
    void refusesFeedbackWithoutAttendance() {
        Booking booking = confirmed();
        refused("feedback-without-attendance", () -> booking.rate(new Feedback(1, 5)));
        booking.attend(0);
        refused("feedback-without-attendance", () -> booking.rate(new Feedback(1, 5)));
        booking.attend(2);
        refused("more-answers-than-attended", () -> booking.rate(new Feedback(3, 9)));
        booking.rate(new Feedback(2, 9));
        refused("attendance-below-answers", () -> booking.attend(1));
        booking.attend(3);
        assertThat(booking.feedback()).isEqualTo(new Feedback(2, 9));
    }

    @Test
    void eachAnswerHasOneToFivePoints() {
        Booking booking = confirmed();
        booking.attend(3);
        booking.rate(new Feedback(2, 2));
        booking.rate(new Feedback(2, 10));
        refused("points-beyond-answers", () -> booking.rate(new Feedback(2, 1)));
        refused("points-beyond-answers", () -> booking.rate(new Feedback(2, 11)));
    }

    @ParameterizedTest
    @EnumSource(BookingStatus.class)
    void takesEachStepFromWhereItMayFollowAlone(BookingStatus status) {
        for (BookingStatus.Step step : BookingStatus.Step.values()) {
            Booking booking = standing(status);
            if (step.isAllowedFrom(status)) {
                take(step).accept(booking);
            } else {
                refused("step-not-allowed", () -> take(step).accept(booking));
                assertThat(booking.status()).isEqualTo(status);
            }
        }
    }

    private static Consumer<Booking> take(BookingStatus.Step step) {
        return switch (step) {
            case CANCELLATION -> booking -> booking.cancel(false);
            case ATTENDANCE -> booking -> booking.attend(1);
            case FEEDBACK ->
                booking -> {
                    if (booking.status() == BookingStatus.CONFIRMED) {
                        booking.attend(1);
                    }
                    booking.rate(new Feedback(1, 5));
                };
            case SUCCESSION -> booking -> booking.succeed(SUCCESSION);
            case MOVING_UP -> Booking::moveUp;
            case WAIVER -> Booking::waive;
        };
    }

    private static Booking standing(BookingStatus status) {
        Booking booking = status == BookingStatus.WAITING ? waiting() : confirmed();
        if (status == BookingStatus.CANCELLED) {
            booking.cancel(false);
        }
        return booking;
    }

    /** "No personal data here": programme.md, Sharing. Whoever adds a field decides anew that it names nobody. */
    @Test
    void saysHowManyComeAndNeverWho() {
        assertThat(BookingState.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly(
                        "id",
                        "event",
                        "organisation",
                        "places",
                        "number",
                        "bookedOn",
                        "priceEach",
                        "status",
                        "charge",
                        "attended",
                        "feedback");
        assertThat(Feedback.class.getRecordComponents())
                .extracting(RecordComponent::getType)
                .allMatch(type -> type == int.class);
    }
}
