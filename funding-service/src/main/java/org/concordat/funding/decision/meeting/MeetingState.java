package org.concordat.funding.decision.meeting;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting as its history and its callers see it. */
public record MeetingState(
        UUID id,
        UUID body,
        @Size(max = 200) String bodyName,
        LocalDate heldOn,
        MeetingStatus status,

        @Size(max = 200) @Schema(description = "Every seat that came, those that have left included")
        List<AttendanceView> attendance,

        @Schema(nullable = true, description = "The later meeting that approved its minutes; null until then")
        UUID minutesApprovedAt) {

    static MeetingState of(Meeting meeting) {
        return new MeetingState(
                meeting.id(),
                meeting.body(),
                meeting.bodyName(),
                meeting.heldOn(),
                meeting.status(),
                meeting.attendance().entrySet().stream().map(AttendanceView::of).toList(),
                meeting.minutesApprovedAt());
    }
}
