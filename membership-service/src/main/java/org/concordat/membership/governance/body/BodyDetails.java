package org.concordat.membership.governance.body;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
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
        String chairCategory) {

    public BodyDetails {
        name = name.strip();
        kind = kind.strip();
        purpose = purpose.strip();
    }
}
