package org.concordat.programme.programme.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.programme.programme.Deliverable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was delivered, when and for whom, and what shows it. */
@Embeddable
public record DeliveryDetails(
        UUID programme,
        UUID activity,

        @Size(max = 50) @Schema(examples = "GUIDE", description = "Unit of a deliverable of the activity")
        String unit,

        // a word of SQL
        @Column(name = "how_many") @Min(1) @Max(Deliverable.MOST)
        int number,

        LocalDate deliveredOn,

        @Size(max = 2000) @Schema(description = "What shows it; names no person")
        String evidence,

        @Schema(nullable = true, description = "The organisation that got it; null when it was for no single one")
        UUID organisation,

        @Size(max = 50) @Schema(nullable = true, description = "Code of the sub-region that got it; null when all did")
        String subRegion) {}
