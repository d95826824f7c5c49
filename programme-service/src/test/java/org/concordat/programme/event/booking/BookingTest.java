package org.concordat.programme.event.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.programme.event.booking.BookingMother.confirmed;
import static org.concordat.programme.event.booking.BookingMother.waiting;

import java.util.function.Consumer;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookingTest {

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

    @ParameterizedTest
    @EnumSource(BookingStatus.class)
    void takesEachStepFromWhereItMayFollowAlone(BookingStatus status) {
        for (BookingStatus.Step step : BookingStatus.Step.values()) {
            Booking booking = standing(status);
            if (step.isAllowedFrom(status)) {
                take(step).accept(booking);
            } else {
                assertThatThrownBy(() -> take(step).accept(booking))
                        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                                .isEqualTo("step-not-allowed"));
                assertThat(booking.status()).isEqualTo(status);
            }
        }
    }

    private static Consumer<Booking> take(BookingStatus.Step step) {
        return switch (step) {
            case CANCELLATION -> booking -> booking.cancel(false);
            case MOVING_UP -> Booking::moveUp;
        };
    }

    private static Booking standing(BookingStatus status) {
        Booking booking = status == BookingStatus.WAITING ? waiting() : confirmed();
        if (status == BookingStatus.CANCELLED) {
            booking.cancel(false);
        }
        return booking;
    }
}
