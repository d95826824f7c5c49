package org.concordat.funding.openness.opportunity;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When an opportunity is announced, opens, closes and is decided; days and times are the partnership's. */
public record KeyDates(TimedEvent postDate, TimedEvent closeDate, OtherDates otherDates) {

    /** Something at a time of a day. */
    public record TimedEvent(
            @Size(max = 100) String name,

            @Size(max = 20) @Schema(examples = "singleDate") String eventType,

            LocalDate date,

            @Size(max = 8) @Schema(examples = "17:00:00") String time,

            @Size(max = 200) String description) {}

    /** Something on a day. */
    public record DayEvent(
            @Size(max = 100) String name,

            @Size(max = 20) @Schema(examples = "singleDate") String eventType,

            LocalDate date,
            @Size(max = 200) String description) {}

    /** Something from one time until another. */
    public record PeriodEvent(
            @Size(max = 100) String name,

            @Size(max = 20) @Schema(examples = "dateRange") String eventType,

            LocalDate startDate,

            @Size(max = 8) @Schema(examples = "09:00:00") String startTime,

            LocalDate endDate,

            @Size(max = 8) @Schema(examples = "17:00:00") String endTime,

            @Size(max = 200) String description) {}

    /** The dates that the protocol has no field for. */
    public record OtherDates(PeriodEvent applicationPeriod, DayEvent decision) {}
}
