package org.concordat.reporting.indicator.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a target was split over organisations. */
@Embeddable
@Schema(description = "How a target was split over organisations")
public record Apportioned(
        @Column(name = "apportioned") @Enumerated(EnumType.STRING)
        ApportionmentMethod method,

        @Size(max = 50) @Schema(nullable = true, description = "Code of the indicator that weighs, of BY_WEIGHT alone")
        String weightedBy,

        @Schema(nullable = true, description = "When the period of the weights begins, of BY_WEIGHT alone")
        LocalDate weightFirstDay,

        @Schema(nullable = true, description = "When the period of the weights ends, of BY_WEIGHT alone")
        LocalDate weightLastDay) {

    static Apportioned by(ApportionmentMethod method) {
        return new Apportioned(method, null, null, null);
    }
}
