package org.concordat.programme.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity with its derived figures, as others see it. */
public record ActivityState(
        UUID id,
        @Size(max = 300) String title,

        @Size(max = 50) @Schema(description = "Code of its workstream kind")
        String kind,

        boolean overhead,

        @Schema(nullable = true, description = "What one council would pay a year to do it alone")
        Money costAlone,

        @Schema(nullable = true, description = "To how many councils it is relevant, when not to all of the region")
        @Min(1)
        @Max(1000)
        Integer councils,

        @Size(max = 10) List<ActivityYear> years) {}
