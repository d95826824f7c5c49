package org.concordat.programme.project.holiday;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A bank holiday as callers see it. */
@Schema(name = "BankHoliday")
public record BankHolidayView(
        UUID id,
        @JsonUnwrapped BankHolidayDetails details,

        @Schema(description = "Grows with each change; also the ETag")
        long version)
        implements HasVersion {

    /** As a list selects it. */
    public BankHolidayView(UUID id, LocalDate day, String name, boolean observed, long version) {
        this(id, new BankHolidayDetails(day, name, observed), version);
    }

    static BankHolidayView of(BankHoliday holiday) {
        return new BankHolidayView(holiday.id(), holiday.details(), holiday.version());
    }

    public LocalDate day() {
        return details.day();
    }
}
