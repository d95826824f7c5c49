package org.concordat.reporting.feed.due;

import biweekly.component.VEvent;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.UUID;
import org.concordat.platform.calendar.CalendarText;
import org.concordat.platform.calendar.InCalendar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something to do by a day, whoever has to.
 *
 * @param knownFrom when it was recorded
 */
@Schema(name = "DueItem", description = "Something to do by a day")
public record DueItem(
        @Size(max = 200)
        @Schema(description = "Its name, which it keeps while it is due; a calendar's UID without @concordat")
        String name,

        @Schema(description = "What it is") DueKind kind,

        @Size(max = 700) @Schema(examples = "Send the highlight report (Shared payroll)", description = "What to do")
        String what,

        @Schema(nullable = true, description = "Whose it is; null for what is no organisation's in particular")
        UUID organisation,

        @Size(max = 200) @Schema(nullable = true, description = "That organisation's name")
        String organisationName,

        @Size(max = 200) @Schema(nullable = true, description = "The role or body that does it; null when nobody says")
        String owner,

        @Size(max = 50) @Schema(nullable = true, description = "Code of the programme; null outside all programmes")
        String programme,

        @Schema(description = "Id of the record that says so; of a return, of its period")
        UUID subject,

        @Schema(description = "The last day on which it is in time")
        LocalDate dueOn,

        @Schema(description = "Whether that day has passed on the day asked for")
        boolean overdue,

        @JsonIgnore Instant knownFrom)
        implements InCalendar {

    /** All of the day on which it is due. */
    @Override
    public VEvent calendarEntry() {
        VEvent entry = CalendarText.entry(name, knownFrom, what, kind.name());
        entry.setDateStart(beginning(dueOn), false);
        entry.setDateEnd(beginning(dueOn.plusDays(1)), false);
        entry.setTransparency(true);
        if (organisationName != null) {
            entry.setDescription(owner == null ? organisationName : "%s, %s".formatted(organisationName, owner));
        } else if (owner != null) {
            entry.setDescription(owner);
        }
        return entry;
    }

    /** The library writes days without a time as they are on the clock of the machine. */
    private static Date beginning(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
