package org.concordat.funding.application.application;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that supports an application, which lies elsewhere. A changed file is another attachment. */
@Embeddable
public record Attachment(
        UUID id,
        @Size(max = 200) String title,

        @Size(max = 2000) @Schema(description = "Where the document lies")
        String url,

        @Size(max = 100) @Schema(examples = "application/pdf")
        String mediaType,

        @Schema(description = "In bytes") long size,

        @Size(max = 64) @Schema(description = "SHA-256 of its bytes, in lower-case hexadecimal")
        String sha256,

        Instant addedAt) {}
