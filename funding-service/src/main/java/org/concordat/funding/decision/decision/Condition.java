package org.concordat.funding.decision.decision;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an applicant must do for the money. */
@Embeddable
public record Condition(
        @NotBlank @Size(max = 1000) @Schema(examples = "A signed agreement of all partners")
        String text,

        @Schema(nullable = true, description = "To be met by this day; null when no day is set")
        LocalDate dueOn) {

    public static final int MOST = 50;
}
