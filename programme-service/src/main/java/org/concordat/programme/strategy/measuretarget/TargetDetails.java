package org.concordat.programme.strategy.measuretarget;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which measure a target is for, in which unit, and by when it is to be reached. */
@Embeddable
public record TargetDetails(
        @Size(max = 200) @Schema(examples = "Savings by efficiency")
        String name,

        @Size(max = 50)
        @Schema(examples = "SHARED_SERVICES", description = "Code of the success measure that it is for")
        String successMeasure,

        @Size(max = 50) @Schema(examples = "GBP", description = "What its figures are counted in")
        String unit,

        @Schema(
                description =
                        "True when the parts of sub-regions make up the figure, as pounds do; false when each has its own, as"
                                + " per cent")
        boolean addsUp,

        @Schema(description = "The year by whose end it is to be reached")
        FinancialYear financialYear) {}
