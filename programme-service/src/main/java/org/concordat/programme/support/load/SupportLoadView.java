package org.concordat.programme.support.load;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much support an organisation gets in a year. */
@Schema(name = "SupportLoad", description = "How much support an organisation gets, quarter by quarter")
public record SupportLoadView(
        UUID organisation,
        FinancialYear financialYear,

        @Size(min = 4, max = 4) @Schema(description = "April to June is the first")
        List<QuarterLoad> quarters) {}
