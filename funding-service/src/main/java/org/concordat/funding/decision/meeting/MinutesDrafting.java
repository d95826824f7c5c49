package org.concordat.funding.decision.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.funding.decision.decision.DecisionReading;
import org.concordat.funding.decision.decision.DecisionReporting;
import org.concordat.funding.decision.decision.DecisionState;
import org.concordat.funding.register.body.BodyRegister;
import org.concordat.funding.register.body.SeatOnDay;
import org.concordat.funding.register.organisation.OrganisationNaming;
import org.concordat.platform.problem.Refusal;

/** Draws up the minutes when a meeting closes, with the delegated decisions that are reported to it. */
@ApplicationScoped
public class MinutesDrafting {

    private final Meetings meetings;
    private final MinutesBook book;
    private final Items items;
    private final DecisionReading decisions;
    private final DecisionReporting reporting;
    private final BodyRegister bodies;
    private final OrganisationNaming organisations;

    MinutesDrafting(
            Meetings meetings,
            MinutesBook book,
            Items items,
            DecisionReading decisions,
            DecisionReporting reporting,
            BodyRegister bodies,
            OrganisationNaming organisations) {
        this.meetings = meetings;
        this.book = book;
        this.items = items;
        this.decisions = decisions;
        this.reporting = reporting;
        this.bodies = bodies;
        this.organisations = organisations;
    }

    /** @throws Refusal 409 while the meeting is not closed */
    public Minutes get(UUID meeting) {
        return book.of(meetings.get(meeting).id())
                .orElseThrow(() -> Refusal.conflict(
                        "no-minutes-yet", "Minutes are drawn up when the meeting closes. Close it first."));
    }

    /** In the transaction in which the meeting closes. */
    void draft(Meeting meeting) {
        List<SeatOnDay> held = bodies.requireOn(meeting.body(), meeting.heldOn(), "/body").seats().stream()
                .filter(seat -> !seat.isVacant())
                .toList();
        Map<UUID, String> names = organisations.names(
                held.stream().map(SeatOnDay::organisation).distinct().toList());
        Map<Boolean, List<Minutes.Attendee>> attendees = held.stream()
                .map(seat -> attendee(meeting, seat, names))
                .collect(Collectors.partitioningBy(
                        attendee -> meeting.attendance().containsKey(attendee.seat())));
        book.keep(new Minutes(
                meeting.id(),
                meeting.body(),
                meeting.bodyName(),
                meeting.heldOn(),
                attendees.get(true),
                attendees.get(false),
                items.ofMeeting(meeting.id()).stream().map(this::minuted).toList(),
                reporting.report(new DecisionReporting.NextMeeting(meeting.id(), meeting.body(), meeting.heldOn()))));
    }

    private static Minutes.Attendee attendee(Meeting meeting, SeatOnDay seat, Map<UUID, String> names) {
        Attendance came = meeting.attendance().get(seat.id());
        return new Minutes.Attendee(
                seat.id(),
                seat.category(),
                seat.organisation(),
                names.get(seat.organisation()),
                seat.voting(),
                came != null && came.deputy(),
                came != null && !came.present());
    }

    private Minutes.MinutedItem minuted(Item item) {
        DecisionState decision =
                item.decision() == null ? null : decisions.get(item.decision()).state();
        return new Minutes.MinutedItem(
                item.position(), item.matter().application(), item.matter().variation(), item.status(), decision);
    }
}
