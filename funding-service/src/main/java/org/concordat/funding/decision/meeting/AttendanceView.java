package org.concordat.funding.decision.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat at a meeting; no person is named. */
@Schema(name = "Attendance")
public record AttendanceView(UUID seat, @JsonUnwrapped Attendance attendance) {

    static AttendanceView of(Map.Entry<UUID, Attendance> seat) {
        return new AttendanceView(seat.getKey(), seat.getValue());
    }
}
