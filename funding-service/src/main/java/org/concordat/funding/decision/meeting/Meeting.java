package org.concordat.funding.decision.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.funding.decision.meeting.MeetingStatus.Step;
import org.concordat.funding.decision.voting.HeldSeat;
import org.concordat.funding.register.body.Composition;
import org.concordat.funding.register.body.SeatOnDay;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/**
 * A meeting of a body on a day: which seats came, and which of them are in the room. Who sits there is what membership
 * tells as at that day; no person is kept.
 */
@Entity
public class Meeting extends Aggregate {

    public static final AggregateType<Meeting> TYPE =
            AggregateType.published("meeting", "funding.meetings", MeetingState.class, MeetingState::of);

    private UUID body;
    private String bodyName;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status = MeetingStatus.CALLED;

    @ElementCollection
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting"))
    @MapKeyColumn(name = "seat")
    private Map<UUID, Attendance> attendance = new HashMap<>();

    private UUID minutesApprovedAt;

    protected Meeting() {}

    /** Calls a meeting of the body as it is composed on the day. */
    public Meeting(Composition composition) {
        this.body = composition.body();
        this.bodyName = composition.name();
        this.heldOn = composition.day();
    }

    /** Its agenda is open. */
    void requireAgendaOpen() {
        status.require(Step.AGENDA);
    }

    /** @throws Refusal 409 before the meeting's day */
    void requireBegunBy(LocalDate today) {
        if (today.isBefore(heldOn)) {
            throw Refusal.conflict(
                    "meeting-not-begun",
                    "The meeting is on %s. Attendance, votes and decisions are recorded from that day on."
                            .formatted(heldOn));
        }
    }

    /** @param composition the body as it is on the new day */
    void move(Composition composition) {
        status.require(Step.MOVE);
        requireNobodyHasCome();
        bodyName = composition.name();
        heldOn = composition.day();
    }

    void cancel() {
        status.require(Step.CANCELLATION);
        requireNobodyHasCome();
        status = MeetingStatus.CANCELLED;
    }

    private void requireNobodyHasCome() {
        if (!attendance.isEmpty()) {
            throw Refusal.conflict(
                    "meeting-has-begun", "Seats have come to this meeting. Close or defer its items and close it.");
        }
    }

    boolean isCancelled() {
        return status == MeetingStatus.CANCELLED;
    }

    /** A seat enters the room, also one that had left. */
    void arrive(UUID seat, boolean deputy, Composition composition) {
        status.require(Step.ARRIVAL);
        SeatOnDay held = HeldSeat.require(composition, seat);
        if (deputy && !held.deputised()) {
            throw Refusal.rule(
                    "no-deputy",
                    "/deputy",
                    "The seat %s had no deputy on %s. Name one in membership, or record its holder."
                            .formatted(seat, heldOn));
        }
        attendance.put(seat, new Attendance(deputy, true));
    }

    void leave(UUID seat) {
        status.require(Step.DEPARTURE);
        Attendance came = attendance.get(seat);
        if (came == null || !came.present()) {
            throw Refusal.conflict("seat-not-present", "The seat %s is not in the room. Check the id.".formatted(seat));
        }
        attendance.put(seat, came.left());
    }

    /** @param openItems how many items of its agenda are open */
    void close(long openItems) {
        status.require(Step.CLOSURE);
        if (openItems > 0) {
            throw Refusal.conflict(
                    "items-open",
                    "%d items of the agenda are open. Close, defer or withdraw each of them first."
                            .formatted(openItems));
        }
        status = MeetingStatus.HELD;
    }

    /** "Minutes are approved at the next meeting": a later one of the same body. */
    void approveMinutes(Meeting next) {
        status.require(Step.MINUTES_APPROVAL);
        if (!next.body.equals(body) || !next.heldOn.isAfter(heldOn)) {
            throw Refusal.rule(
                    "not-a-later-meeting",
                    "/meeting",
                    "Minutes are approved at a later meeting of %s. Name one after %s.".formatted(bodyName, heldOn));
        }
        status = MeetingStatus.MINUTES_APPROVED;
        minutesApprovedAt = next.id();
    }

    /** The seats in the room. */
    public Set<UUID> present() {
        return attendance.entrySet().stream()
                .filter(seat -> seat.getValue().present())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean cameAsDeputy(UUID seat) {
        return attendance.containsKey(seat) && attendance.get(seat).deputy();
    }

    public UUID body() {
        return body;
    }

    public String bodyName() {
        return bodyName;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public MeetingStatus status() {
        return status;
    }

    /** Every seat that came, those that have left included. */
    public Map<UUID, Attendance> attendance() {
        return new TreeMap<>(attendance);
    }

    /** {@code null} until they are. */
    public UUID minutesApprovedAt() {
        return minutesApprovedAt;
    }
}
