package org.concordat.programme.strategy.measuretarget;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target in a list. */
@Schema(name = "TargetItem", description = "A target in a list; read it by its id for its versions")
public record TargetSummaryView(
        UUID id,
        @Size(max = 30) @Schema(examples = "SAVINGS-2011") String code,
        @Size(max = 200) String name,

        @Size(max = 50) @Schema(description = "Code of the success measure that it is for")
        String successMeasure,

        @Size(max = 50) String unit,
        FinancialYear financialYear,
        long version) {}
