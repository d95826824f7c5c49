package org.concordat.programme.programme;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that an activity has cost a source. It is never changed: another one corrects it. */
@Schema(name = "Actual", description = "Money that an activity has cost a source; never changed, corrected by another")
public record Actual(
        UUID id,
        UUID activity,
        FinancialYear financialYear,

        @Size(max = 50) @Schema(examples = "CORE", description = "Code of the funding stream that paid")
        String stream,

        @Schema(description = "What was paid; negative where it corrects what was recorded before")
        Money amount,

        LocalDate spentOn,

        @Size(max = 100) @Schema(examples = "INV-2008-117", description = "How the books name it")
        String reference,

        @Size(max = 500) @Schema(nullable = true) String description) {}
