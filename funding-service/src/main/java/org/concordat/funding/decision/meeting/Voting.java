package org.concordat.funding.decision.meeting;

import static org.concordat.funding.decision.meeting.ItemFact.VOTE_CAST;
import static org.concordat.funding.decision.meeting.ItemFact.VOTE_RECORDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.funding.decision.voting.Ballot;
import org.concordat.funding.decision.voting.Choice;
import org.concordat.funding.decision.voting.SeatOfToken;
import org.concordat.funding.decision.voting.Vote;
import org.concordat.platform.change.Changes;
import org.concordat.platform.time.BusinessCalendar;

/** Takes the votes on an item: cast by the seat itself, or recorded by the meeting's clerk for it, and it says which. */
@ApplicationScoped
public class Voting {

    private final Meetings meetings;
    private final Items items;
    private final Ballots ballots;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Voting(Meetings meetings, Items items, Ballots ballots, Changes changes, BusinessCalendar calendar) {
        this.meetings = meetings;
        this.items = items;
        this.ballots = ballots;
        this.changes = changes;
        this.calendar = calendar;
    }

    /**
     * Casts the vote of the seat for which the caller's token speaks.
     *
     * @param wanted the seat that the request names; {@code null} when it names none
     */
    @Transactional
    public ItemView cast(MeetingId meetingId, ItemId id, SeatOfToken token, SeatId wanted, Choice choice) {
        Meeting meeting = begun(meetingId);
        return ItemView.of(change(meetingId, id).record(VOTE_CAST, item -> {
            Ballot ballot = ballots.of(meeting, item);
            UUID seat = token.on(ballot.composition(), wanted == null ? null : wanted.value());
            item.vote(seat, new Vote(choice, false), ballot);
        }));
    }

    /** Records the vote of a seat on behalf of it. */
    @Transactional
    public ItemView record(MeetingId meetingId, ItemId id, SeatId seat, Choice choice) {
        Meeting meeting = begun(meetingId);
        return ItemView.of(change(meetingId, id)
                .record(
                        VOTE_RECORDED,
                        item -> item.vote(seat.value(), new Vote(choice, true), ballots.of(meeting, item))));
    }

    private Meeting begun(MeetingId id) {
        Meeting meeting = meetings.get(id.value());
        meeting.requireBegunBy(calendar.today());
        return meeting;
    }

    private Changes.Change<Item> change(MeetingId meeting, ItemId id) {
        return changes.of(items, id.value()).where(item -> item.meeting().equals(meeting.value()));
    }
}
