package org.concordat.programme.project.success;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How closed projects answered one question of their review. */
@Schema(description = "How the closed projects answered one question of their review")
public record VerdictCount(
        @Min(0) long yes,
        @Min(0) long partly,
        @Min(0) long no,

        @Min(0)
        @Schema(description = "The base of the rate; what was closed before reviews were asked for answered nothing")
        long answered,

        @Size(max = 4)
        @Schema(nullable = true, examples = "0.67", description = "yes / answered, half up; null when nobody answered")
        String successRate) {

    public static VerdictCount of(long yes, long partly, long no) {
        long answered = yes + partly + no;
        return new VerdictCount(yes, partly, no, answered, answered == 0 ? null : share(yes, answered));
    }

    /** "Success rate is reported by programme and kind": programme.md, Programmes. PARTLY is no success. */
    private static String share(long yes, long answered) {
        return BigDecimal.valueOf(yes)
                .divide(BigDecimal.valueOf(answered), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
