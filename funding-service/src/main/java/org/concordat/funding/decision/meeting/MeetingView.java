package org.concordat.funding.decision.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting; its items are listed apart. */
@Schema(name = "Meeting")
public record MeetingView(
        @JsonUnwrapped MeetingState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    public static MeetingView of(Meeting meeting) {
        return new MeetingView(MeetingState.of(meeting), meeting.version());
    }
}
