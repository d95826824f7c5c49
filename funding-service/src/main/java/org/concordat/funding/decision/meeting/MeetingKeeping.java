package org.concordat.funding.decision.meeting;

import static org.concordat.funding.decision.meeting.AgendaItemFact.AGENDA_ITEM_CONCLUDED;
import static org.concordat.funding.decision.meeting.ItemFact.ITEM_WITHDRAWN;
import static org.concordat.funding.decision.meeting.MeetingFact.MEETING_CALLED;
import static org.concordat.funding.decision.meeting.MeetingFact.MEETING_CANCELLED;
import static org.concordat.funding.decision.meeting.MeetingFact.MEETING_CLOSED;
import static org.concordat.funding.decision.meeting.MeetingFact.MEETING_MOVED;
import static org.concordat.funding.decision.meeting.MeetingFact.MINUTES_APPROVED;
import static org.concordat.funding.decision.meeting.MeetingFact.SEAT_ARRIVED;
import static org.concordat.funding.decision.meeting.MeetingFact.SEAT_LEFT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.funding.register.body.BodyRegister;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;

/** Calls meetings, records who is there, closes them and has their minutes approved. */
@ApplicationScoped
public class MeetingKeeping {

    private final Meetings meetings;
    private final Items items;
    private final BodyRegister bodies;
    private final MinutesDrafting minutes;
    private final Changes changes;
    private final BusinessCalendar calendar;

    MeetingKeeping(
            Meetings meetings,
            Items items,
            BodyRegister bodies,
            MinutesDrafting minutes,
            Changes changes,
            BusinessCalendar calendar) {
        this.meetings = meetings;
        this.items = items;
        this.bodies = bodies;
        this.minutes = minutes;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public MeetingView call(UUID body, LocalDate heldOn) {
        var meeting = new Meeting(bodies.requireOn(body, heldOn, "/body"));
        return MeetingView.of(changes.add(meetings, meeting, MEETING_CALLED, EffectiveDate.TODAY));
    }

    /** @param effective with the reason */
    @Transactional
    public MeetingView move(MeetingId id, LocalDate heldOn, EffectiveDate effective) {
        return step(
                id,
                MEETING_MOVED,
                effective,
                meeting -> meeting.move(bodies.requireOn(meeting.body(), heldOn, "/heldOn")));
    }

    /**
     * What stood on its agenda may be put on another one.
     *
     * @param effective with the reason
     */
    @Transactional
    public MeetingView cancel(MeetingId id, EffectiveDate effective) {
        MeetingView cancelled = step(id, MEETING_CANCELLED, effective, Meeting::cancel);
        items.ofMeeting(id.value()).stream()
                .filter(item -> item.status() == ItemStatus.OPEN)
                .forEach(item -> changes.of(items, item)
                        .effective(effective)
                        .also(AGENDA_ITEM_CONCLUDED)
                        .record(ITEM_WITHDRAWN, Item::withdraw));
        return cancelled;
    }

    @Transactional
    public MeetingView arrive(MeetingId id, SeatId seat, boolean deputy) {
        return step(id, SEAT_ARRIVED, meeting -> {
            meeting.requireBegunBy(calendar.today());
            meeting.arrive(seat.value(), deputy, bodies.requireOn(meeting.body(), meeting.heldOn(), "/seat"));
        });
    }

    @Transactional
    public MeetingView leave(MeetingId id, SeatId seat) {
        return step(id, SEAT_LEFT, meeting -> meeting.leave(seat.value()));
    }

    /** Draws up the minutes, and reports delegated decisions to the meeting. */
    @Transactional
    public MeetingView close(MeetingId id) {
        return step(id, MEETING_CLOSED, meeting -> {
            meeting.requireBegunBy(calendar.today());
            meeting.close(items.countOpen(meeting.id()));
            minutes.draft(meeting);
        });
    }

    /** @param next the later meeting that approves them */
    @Transactional
    public MeetingView approveMinutes(MeetingId id, MeetingId next) {
        Meeting approving = meetings.get(next.value());
        return step(id, MINUTES_APPROVED, meeting -> meeting.approveMinutes(approving));
    }

    public MeetingView get(UUID id) {
        return MeetingView.of(meetings.get(id));
    }

    public Page<MeetingSummaryView> list(UUID body, LocalDate from, LocalDate to, PageRequest request) {
        return meetings.page(body, from, to, request);
    }

    private MeetingView step(MeetingId id, MeetingFact fact, Consumer<Meeting> step) {
        return step(id, fact, EffectiveDate.TODAY, step);
    }

    private MeetingView step(MeetingId id, MeetingFact fact, EffectiveDate effective, Consumer<Meeting> step) {
        return MeetingView.of(
                changes.of(meetings, id.value()).effective(effective).record(fact, step));
    }
}
