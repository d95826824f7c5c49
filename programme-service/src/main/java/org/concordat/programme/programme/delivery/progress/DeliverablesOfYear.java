package org.concordat.programme.programme.delivery.progress;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What activities promised for a financial year, and how much of it was done. */
@Schema(description = "What activities promised for a financial year, and how much of it was done")
public record DeliverablesOfYear(
        FinancialYear financialYear,

        @Size(max = MOST)
        @Schema(description = "By programme's code, in the order of activities; the first thousand of them")
        List<DeliverableProgress> deliverables) {

    /** More than any region promises. */
    public static final int MOST = 1000;
}
