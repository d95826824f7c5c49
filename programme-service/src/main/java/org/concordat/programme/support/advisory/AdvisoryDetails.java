package org.concordat.programme.support.advisory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.value.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an advisory says. */
@Embeddable
public record AdvisoryDetails(
        @Enumerated(EnumType.STRING) AdvisoryKind kind,
        @Enumerated(EnumType.STRING) Severity severity,

        @Size(max = 200) @Schema(examples = "Forged invoices are about")
        String title,

        @Size(max = 10_000) @Schema(description = "What it says, as plain text; names no person")
        String text,

        @Size(max = 500)
        @Pattern(regexp = WebAddress.SECURE)
        @Schema(nullable = true, description = "Where more can be read")
        String link) {}
