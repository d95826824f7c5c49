package org.concordat.programme.project.capacity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** "Load = in delivery ÷ capacity": programme.md. What was not stated is unknown, and so is the load then. */
@Schema(name = "ProjectLoad", description = "The projects that an organisation delivers, against what it can deliver")
public record ProjectLoadView(
        UUID organisation,

        @Min(0) @Schema(description = "How many projects in delivery it leads; none that is on hold")
        long leading,

        @Min(0) @Schema(description = "In how many others in delivery it takes part")
        long partnering,

        @Size(max = 20) @Schema(examples = "2.50", description = "Together; one that it leads counts 1, another less")
        String inDelivery,

        @Min(0)
        @Max(ProjectCapacity.MOST)
        @Schema(nullable = true, description = "For the present financial year; null while none is stated")
        Integer capacity,

        @Schema(nullable = true, description = "When the capacity was stated")
        LocalDate statedOn,

        @Size(max = 20)
        @Schema(
                nullable = true,
                examples = "0.83",
                description = "In delivery by capacity; null while that is unknown or nothing")
        String load,

        @Schema(nullable = true, description = "Whether it delivers more than it can; null while that is unknown")
        Boolean overCapacity) {

    static ProjectLoadView of(InDelivery projects, PartnerWeight weight) {
        BigDecimal weighed = weight.weigh(projects.leading(), projects.partnering());
        boolean known = projects.capacity() != null;
        BigDecimal capacity = known ? BigDecimal.valueOf(projects.capacity()) : null;
        return new ProjectLoadView(
                projects.organisation(),
                projects.leading(),
                projects.partnering(),
                weighed.setScale(2, RoundingMode.HALF_UP).toPlainString(),
                projects.capacity(),
                projects.statedOn(),
                known && capacity.signum() > 0
                        ? weighed.divide(capacity, 2, RoundingMode.HALF_UP).toPlainString()
                        : null,
                known ? weighed.compareTo(capacity) > 0 : null);
    }
}
