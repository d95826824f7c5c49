package org.concordat.membership.governance.body;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.change.AddedLater;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a body is for. */
@Embeddable
public record BodyDetails(
        @Size(max = 200) @Schema(examples = "Management board")
        String name,

        @Size(max = 100) @Schema(examples = "Board", description = "In the partnership's own words, such as Board")
        String kind,

        @Size(max = 2000) String purpose,

        @Size(max = 50)
        @Schema(nullable = true, description = "The seat category from which the chair is elected; null for any")
        String chairCategory,

        @AddedLater @Schema(nullable = true, description = "The body to which it reports; null when it reports to none")
        UUID reportsTo,

        @AddedLater
        @Min(1)
        @Max(200)
        @Schema(nullable = true, description = "How many may sit on it at a time; null when as many as it has seats")
        Integer memberLimit) {

    public BodyDetails {
        name = name.strip();
        kind = kind.strip();
        purpose = purpose.strip();
    }
}
