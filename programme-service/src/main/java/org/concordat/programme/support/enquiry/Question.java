package org.concordat.programme.support.enquiry;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked. */
@Embeddable
public record Question(
        @Size(max = 200) @Schema(examples = "Shared payroll")
        String subject,

        @Size(max = 4000) @Schema(description = "What is asked; names no person")
        String question,

        @Size(max = 50) @Schema(nullable = true, description = "Code of the theme that it is about")
        String theme) {}
