package org.concordat.programme.event.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.event.booking.BookingStatus.Step;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.register.succession.Succession;

/** Places that an organisation booked at an event; confirmed whole, or waiting whole. Who comes is not said here. */
@Entity
public class Booking extends Aggregate {

    public static final AggregateType<Booking> TYPE =
            AggregateType.published("booking", "programme.bookings", BookingState.class, BookingState::of);

    private UUID event;
    private UUID organisation;

    /** Whoever takes over a booking did not book it, and may book for itself. */
    private UUID bookedBy;

    private int places;
    private int number;
    private LocalDate bookedOn;
    private Money priceEach;

    @Enumerated(EnumType.STRING)
    private BookingStatus status;

    private Money charge;

    /** {@code null} until somebody has counted. */
    private Integer attended;

    private Feedback feedback;

    protected Booking() {}

    private Booking(EventId event, PlacesWanted wanted, Acceptance acceptance, BookingStatus status) {
        this.event = event.value();
        organisation = wanted.organisation();
        bookedBy = wanted.organisation();
        places = wanted.places();
        number = acceptance.number();
        bookedOn = acceptance.on();
        priceEach = acceptance.priceEach();
        this.status = status;
        charge = status == BookingStatus.CONFIRMED ? price() : Money.ZERO;
    }

    static Booking confirmed(EventId event, PlacesWanted wanted, Acceptance acceptance) {
        return new Booking(event, wanted, acceptance, BookingStatus.CONFIRMED);
    }

    static Booking waiting(EventId event, PlacesWanted wanted, Acceptance acceptance) {
        return new Booking(event, wanted, acceptance, BookingStatus.WAITING);
    }

    /**
     * How a booking was accepted.
     *
     * @param number in the order of acceptance at its event
     * @param priceEach "by membership on the day of booking"
     */
    record Acceptance(int number, LocalDate on, Money priceEach) {}

    void moveUp() {
        status.require(Step.MOVING_UP);
        status = BookingStatus.CONFIRMED;
        charge = price();
    }

    /** @param late whether booking has closed, so that nobody can take the places and they stay charged */
    void cancel(boolean late) {
        status.require(Step.CANCELLATION);
        if (attended != null) {
            throw Refusal.conflict(
                    "attendance-recorded",
                    "It is recorded that %d came on this booking, so it stands. Correct the attendance instead."
                            .formatted(attended));
        }
        status = BookingStatus.CANCELLED;
        charge = late ? charge : Money.ZERO;
    }

    /** It was cancelled too late to be free, and then there was no event to come to. */
    void waive() {
        status.require(Step.WAIVER);
        charge = Money.ZERO;
    }

    /** "Refused: attendance above places": programme.md. */
    void attend(int came) {
        status.require(Step.ATTENDANCE);
        if (came > places) {
            throw Refusal.rule(
                    "attendance-above-places",
                    "/attended",
                    "The booking has %d places. Send that many or fewer.".formatted(places));
        }
        if (feedback != null && feedback.answers() > came) {
            throw Refusal.rule(
                    "attendance-below-answers",
                    "/attended",
                    "%d of those who came said how they found it. Send that many or more, or correct the feedback first."
                            .formatted(feedback.answers()));
        }
        attended = came;
    }

    /** "Refused: feedback without attendance": programme.md. */
    void rate(Feedback said) {
        status.require(Step.FEEDBACK);
        if (attended == null || attended == 0) {
            throw Refusal.rule(
                    "feedback-without-attendance",
                    "It is not recorded that anybody came on this booking. Have the attendance recorded first.");
        }
        if (said.answers() > attended) {
            throw Refusal.rule(
                    "more-answers-than-attended",
                    "/answers",
                    "%d came on this booking. Send that many answers or fewer.".formatted(attended));
        }
        said.requireFits();
        feedback = said;
    }

    /** "Bookings and waiting places go to the named successor": programme.md, Reorganisation. */
    void succeed(Succession succession) {
        status.require(Step.SUCCESSION);
        if (organisation.equals(succession.predecessor().value())) {
            organisation = succession.successor().value();
        }
    }

    /** What all its places cost. */
    private Money price() {
        return priceEach.times(places);
    }

    boolean isConfirmed() {
        return status == BookingStatus.CONFIRMED;
    }

    public EventId event() {
        return new EventId(event);
    }

    public UUID organisation() {
        return organisation;
    }

    public int places() {
        return places;
    }

    public int number() {
        return number;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    public Money priceEach() {
        return priceEach;
    }

    public BookingStatus status() {
        return status;
    }

    public Money charge() {
        return charge;
    }

    /** {@code null} until it is recorded. */
    public Integer attended() {
        return attended;
    }

    /** {@code null} until somebody said something. */
    public Feedback feedback() {
        return feedback;
    }
}
