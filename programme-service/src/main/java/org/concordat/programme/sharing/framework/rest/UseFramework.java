package org.concordat.programme.sharing.framework.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.money.Money;
import org.concordat.programme.sharing.framework.FrameworkUse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an organisation has bought something by a framework agreement. */
public record UseFramework(
        @NotNull UUID organisation,

        @NotNull @Schema(examples = "2008-10-01", description = "Not ahead, and not after its last day")
        LocalDate usedOn,

        @Schema(nullable = true, description = "What was bought for; 0.00 or more")
        Money worth,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    @Override
    public LocalDate ownDay() {
        return usedOn;
    }

    FrameworkUse use() {
        return FrameworkUse.of(organisation, usedOn, worth);
    }
}
