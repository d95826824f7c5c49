package org.concordat.programme.sharing.learning;

import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A learning plan as a list shows it. */
@Schema(name = "LearningPlanItem", description = "A learning plan in a list; read it by its id for its themes")
public record LearningPlanSummaryView(
        UUID id,
        UUID organisation,
        FinancialYear financialYear,
        @Schema(description = "Grows with each change") long version) {}
