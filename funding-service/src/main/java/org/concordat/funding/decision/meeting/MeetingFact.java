package org.concordat.funding.decision.meeting;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a meeting; it stands in its history only. What it decides goes out as a decision. */
public enum MeetingFact implements Fact<Meeting> {
    MEETING_CALLED,
    MEETING_MOVED,
    MEETING_CANCELLED,
    SEAT_ARRIVED,
    SEAT_LEFT,
    MEETING_CLOSED,
    MINUTES_APPROVED;

    @Override
    public AggregateType<Meeting> about() {
        return Meeting.TYPE;
    }
}
