package org.concordat.reporting.indicator.target;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts of a target, which add up to it. */
@Schema(name = "TargetApportionment", description = "The parts of a target, which add up to it")
public record ApportionmentView(
        @Schema(description = "The target that was split") UUID target,

        Apportioned apportioned,

        @Size(max = 50) @Schema(examples = "9000.00", description = "What the parts add up to")
        String value,

        @Size(max = WantedApportionment.MOST_PARTS) @Schema(description = "In the order in which they were asked for")
        List<TargetView> parts) {

    static ApportionmentView of(Target whole, List<Target> parts) {
        return new ApportionmentView(
                whole.id(),
                whole.apportioned(),
                whole.value(),
                parts.stream().map(TargetView::of).toList());
    }
}
