package org.concordat.membership.register.statistic;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure says, and who says so. */
@Embeddable
public record StatisticDetails(
        @Schema(description = "The day on which the figure is true, such as that of a census")
        LocalDate trueOn,

        @Min(0) @Max(MOST) @Schema(examples = "490300", description = "A whole number of what the kind counts")
        long figure,

        @Size(max = 200) @Schema(examples = "ONS mid-year estimate 2007", description = "Who counted it, and where")
        String source) {

    public static final long MOST = 999_999_999_999L;

    public StatisticDetails {
        source = source.strip();
    }
}
