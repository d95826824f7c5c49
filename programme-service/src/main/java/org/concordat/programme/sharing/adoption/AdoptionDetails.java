package org.concordat.programme.sharing.adoption;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Since when a practice is adopted, and what shows it. */
@Embeddable
public record AdoptionDetails(
        LocalDate adoptedOn,

        @Size(max = 2000) @Schema(examples = "All rounds run with one crew since June")
        String evidence,

        @Size(max = 500) @Schema(nullable = true, description = "Where the evidence can be read; null when nowhere")
        String link) {}
