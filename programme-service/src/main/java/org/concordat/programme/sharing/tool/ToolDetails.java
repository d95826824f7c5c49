package org.concordat.programme.sharing.tool;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is published, for which service, since when, and out of what. */
@Embeddable
public record ToolDetails(
        @Size(max = 200) @Schema(examples = "How to share a payroll")
        String title,

        @Enumerated(EnumType.STRING) ToolKind kind,

        @Size(max = 500) @Schema(examples = "https://example.org/payroll")
        String link,

        @Size(max = 100) @Schema(nullable = true, description = "The service that it is for; null when for all")
        String serviceArea,

        LocalDate publishedOn,

        @Schema(nullable = true, description = "The programme that brought it about; null when none did")
        UUID programme,

        @Schema(nullable = true, description = "The activity of that programme")
        UUID activity) {}
