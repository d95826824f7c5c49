package org.concordat.funding.decision.meeting;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a meeting. What it decides goes out as a decision. */
@Meaning("Meetings of the bodies that decide, with the seats that came, and without any person")
public enum MeetingFact implements Fact<Meeting> {
    @Meaning("A body meets on a day")
    MEETING_CALLED,
    @Meaning("A meeting has another day")
    MEETING_MOVED,
    @Meaning("A meeting does not take place; what stood on its agenda is free for another one")
    MEETING_CANCELLED,
    @Meaning("The holder or deputy of a seat entered the room")
    SEAT_ARRIVED,
    @Meaning("A seat left the room")
    SEAT_LEFT,
    @Meaning("A meeting was held, and all of its agenda is dealt with")
    MEETING_CLOSED,
    @Meaning("A later meeting of the body approved the minutes")
    MINUTES_APPROVED;

    @Override
    public AggregateType<Meeting> about() {
        return Meeting.TYPE;
    }
}
