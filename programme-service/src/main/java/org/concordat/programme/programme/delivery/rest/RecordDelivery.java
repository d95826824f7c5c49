package org.concordat.programme.programme.delivery.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.programme.programme.Deliverable;
import org.concordat.programme.programme.delivery.DeliveryDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was delivered. */
public record RecordDelivery(
        @NotNull UUID programme,

        @NotNull @Schema(description = "An activity of that programme")
        UUID activity,

        @NotNull
        @Size(max = 50)
        @Schema(examples = "GUIDE", description = "A unit that it promises, counted from ENTRIES")
        String unit,

        @NotNull @Min(1) @Max(Deliverable.MOST) Integer number,

        @NotNull @Schema(description = "Today or before, in a year of the programme")
        LocalDate deliveredOn,

        @NotBlank @Size(max = 2000) @Schema(description = "What shows it; names no person")
        String evidence,

        @Schema(
                nullable = true,
                description = "The organisation that got it; needed where every council is promised one")
        UUID organisation,

        @Size(max = 50)
        @Schema(nullable = true, description = "Code of the sub-region that got it; needed where each is promised one")
        String subRegion,

        @Size(max = 2000) @Schema(nullable = true) String reason) {

    DeliveryDetails details() {
        return new DeliveryDetails(programme, activity, unit, number, deliveredOn, evidence, organisation, subRegion);
    }
}
