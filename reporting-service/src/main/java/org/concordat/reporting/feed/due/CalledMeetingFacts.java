package org.concordat.reporting.feed.due;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** Meetings that are still to be held, with their body and day. */
@Singleton
public class CalledMeetingFacts extends DatedFacts<CalledMeetingFacts.Told, CalledMeetingFacts.CalledMeeting> {

    private static final String CALLED = "CALLED";

    /** A meeting, as funding sends it. */
    public record Told(
            @NotNull UUID body,
            @NotNull String bodyName,
            @NotNull LocalDate heldOn,
            @NotNull String status) {}

    /** One that was neither held nor cancelled. */
    public record CalledMeeting(UUID body, String bodyName, LocalDate heldOn) {}

    CalledMeetingFacts() {
        super("called_meeting", 1, "funding.meetings", Told.class, CalledMeeting.class);
    }

    @Override
    public List<CalledMeeting> of(Told told) {
        return told.status().equals(CALLED)
                ? List.of(new CalledMeeting(told.body(), told.bodyName(), told.heldOn()))
                : List.of();
    }
}
