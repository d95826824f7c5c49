package org.concordat.programme.event.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.event.event.EventStatus.Step;

/** A workshop, seminar, course or forum, to which organisations book places. */
@Entity
public class Event extends Aggregate {

    public static final AggregateType<Event> TYPE =
            AggregateType.published("event", "programme.events", EventState.class, EventState::of);

    static final int MOST_SPEAKERS = 50;
    public static final int MOST_MATERIALS = 50;

    private EventTerms terms;

    @ElementCollection
    @CollectionTable(name = "event_speaker", joinColumns = @JoinColumn(name = "event"))
    @OrderColumn(name = "position")
    private List<Speaker> speakers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "event_material", joinColumns = @JoinColumn(name = "event"))
    @OrderColumn(name = "position")
    private List<Material> materials = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private EventStatus status;

    private String cancelledBecause;

    protected Event() {}

    public Event(EventDetails details) {
        status = EventStatus.ANNOUNCED;
        describe(details);
    }

    /**
     * What took place stays as it was; only what there is to read may still be added.
     *
     * @param confirmed how many places are; "capacity is not cut below what is confirmed": programme.md, Events
     * @param largestWaiting how many places the largest booking waits for, or 0
     */
    void amend(EventDetails details, int confirmed, int largestWaiting) {
        status.require(Step.AMENDMENT);
        if (status == EventStatus.HELD && !details.differsOnlyInMaterials(details())) {
            throw Refusal.conflict(
                    "event-held", "This event took place as it stands here. Amend nothing but its materials.");
        }
        if (details.terms().capacity() < confirmed) {
            throw Refusal.conflict(
                    "capacity-below-confirmed",
                    "%d places are confirmed. Send a capacity of that many or more, or cancel bookings first."
                            .formatted(confirmed));
        }
        // it could never be confirmed, and would stop the line for ever; what is not cut hinders no other amendment
        if (details.terms().capacity() < Math.min(terms.capacity(), largestWaiting)) {
            throw Refusal.conflict(
                    "capacity-below-waiting",
                    "A booking waits for %d places. Send a capacity of that many or more, or have it cancelled first."
                            .formatted(largestWaiting));
        }
        describe(details);
    }

    private void describe(EventDetails details) {
        EventRules.check(details.terms());
        terms = details.terms();
        replace(speakers, details.speakers());
        replace(materials, details.materials());
    }

    private static <T> void replace(List<T> present, List<T> wanted) {
        if (!present.equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }

    /** Refuses whoever books too late, or an event that is not to be. */
    public void requireTakesBookings(Instant now) {
        status.require(Step.BOOKING);
        if (terms.isBookingClosed(now)) {
            throw Refusal.conflict(
                    "booking-closed",
                    "Booking closed at %s. Ask the partnership's officers, or look for another event."
                            .formatted(terms.bookingClosesAt()));
        }
    }

    /** Bookings are cancelled until the event starts; after that, whoever did not come did not attend. */
    public void requireLetsCancel(Instant now) {
        status.require(Step.BOOKING);
        if (!now.isBefore(terms.startsAt())) {
            throw Refusal.conflict(
                    "event-started",
                    "The event started at %s, and bookings stay as they were then. Record who attended."
                            .formatted(terms.startsAt()));
        }
    }

    /** Refuses who came to an event that has not begun, or never will. */
    public void requireStarted(Instant now) {
        status.require(Step.ATTENDANCE);
        if (now.isBefore(terms.startsAt())) {
            throw Refusal.rule(
                    "event-not-held-yet",
                    "The event starts at %s. Record who came from then on.".formatted(terms.startsAt()));
        }
    }

    void conclude(Instant now) {
        status.require(Step.CONCLUSION);
        if (now.isBefore(terms.endsAt())) {
            throw Refusal.rule(
                    "event-not-over",
                    "The event ends at %s. Record that it was held after that.".formatted(terms.endsAt()));
        }
        status = EventStatus.HELD;
    }

    void cancel(String because) {
        status.require(Step.CANCELLATION);
        status = EventStatus.CANCELLED;
        cancelledBecause = because;
    }

    public EventTerms terms() {
        return terms;
    }

    public EventDetails details() {
        return new EventDetails(terms, List.copyOf(speakers), List.copyOf(materials));
    }

    public EventStatus status() {
        return status;
    }

    /** {@code null} unless it was cancelled. */
    public String cancelledBecause() {
        return cancelledBecause;
    }
}
