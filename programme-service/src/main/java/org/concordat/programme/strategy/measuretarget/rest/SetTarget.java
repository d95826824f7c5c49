package org.concordat.programme.strategy.measuretarget.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Figures;
import org.concordat.programme.strategy.measuretarget.Asked;
import org.concordat.programme.strategy.measuretarget.Target;
import org.concordat.programme.strategy.measuretarget.TargetDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new target for a success measure, with its first version. */
public record SetTarget(
        @NotNull
        @Size(max = 30)
        @Pattern(
                regexp = "[A-Z][A-Z0-9_-]{0,29}",
                message = "must be capitals, digits, hyphens and underscores, such as SAVINGS-2011")
        @Schema(examples = "SAVINGS-2011", description = "Unique, and stays")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Savings by efficiency")
        String name,

        @NotNull
        @Size(max = 50)
        @Schema(examples = "SHARED_SERVICES", description = "Code of the success measure that it is for")
        String successMeasure,

        @NotBlank @Size(max = 50) @Schema(examples = "GBP", description = "What its figures are counted in")
        String unit,

        @NotNull
        @Schema(
                description =
                        "True when the parts of sub-regions make up the figure, as pounds do; false when each has its own, as"
                                + " per cent")
        Boolean addsUp,

        @NotNull @Schema(description = "The year by whose end it is to be reached")
        FinancialYear financialYear,

        @NotBlank
        @Size(max = 500)
        @Schema(
                examples = "Spending review 2007, paragraph 3.2",
                description = "Who asks for it, and where it can be read")
        String source,

        @NotNull
        @Size(max = 20)
        @Pattern(regexp = Figures.NOTATION, message = "is a decimal number of zero or more, like 4113000 or 2.5")
        @Schema(examples = "4113000", description = "In the target's unit")
        String figure,

        @Valid
        @Size(max = Target.MOST_PARTS)
        @Schema(description = "What it asks of each sub-region; of the region as a whole when absent")
        List<@NotNull PartRequest> apportionment,

        @Schema(nullable = true) LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    TargetDetails details() {
        return new TargetDetails(name, successMeasure, unit, addsUp, financialYear);
    }

    Asked asked() {
        return new Asked(source, new BigDecimal(figure), PartRequest.apportionment(apportionment));
    }
}
