package org.concordat.programme.support.advisory.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.value.WebAddress;
import org.concordat.programme.support.advisory.AdvisoryDetails;
import org.concordat.programme.support.advisory.AdvisoryKind;
import org.concordat.programme.support.advisory.Audience;
import org.concordat.programme.support.advisory.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A warning, newsletter or policy update. */
public record PublishAdvisory(
        @NotNull AdvisoryKind kind,

        @NotNull Severity severity,

        @NotBlank @Size(max = 200) @Schema(examples = "Forged invoices are about")
        String title,

        @NotBlank @Size(max = 10_000) @Schema(description = "What it says, as plain text; names no person")
        String text,

        @Size(max = 500)
        @Pattern(regexp = WebAddress.SECURE, message = WebAddress.SECURE_FITS)
        @Schema(nullable = true, description = "Where more can be read")
        String link,

        @NotNull @Valid Audience audience,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    AdvisoryDetails details() {
        return new AdvisoryDetails(kind, severity, title, text, link);
    }
}
