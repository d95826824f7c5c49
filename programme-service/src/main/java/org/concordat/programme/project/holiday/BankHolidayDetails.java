package org.concordat.programme.project.holiday;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a bank holiday. */
public record BankHolidayDetails(
        @Schema(examples = "2012-06-05", description = "Unique, and stays")
        LocalDate day,

        @Size(max = 100) @Schema(examples = "Queen's Diamond Jubilee")
        String name,

        @Schema(description = "Whether nobody works on it; one that was called off stays, and is a day like others")
        boolean observed) {

    /** @param newName {@code null} to leave it; likewise {@code nowObserved} */
    public BankHolidayDetails amended(String newName, Boolean nowObserved) {
        return new BankHolidayDetails(
                day, newName == null ? name : newName, nowObserved == null ? observed : nowObserved);
    }
}
