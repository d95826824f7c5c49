package org.concordat.funding.allocation.gate;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A gate that is closed although its objectives are achieved. */
@Schema(name = "WaitingGate")
public record WaitingGateView(
        UUID plan,
        UUID fund,

        @Schema(description = "The plan's year") FinancialYear financialYear,

        @Size(max = 50) @Schema(examples = "cumbria", description = "Code of the sub-region")
        String subRegion,

        @Schema(description = "The year for which its objectives are achieved")
        FinancialYear gateYear,

        @Schema(description = "What the regional pot has to have for it")
        Money held) {}
