package org.concordat.platform.referencedata;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The new name of an item that has a code and a name only. */
public record AmendReferenceItem(
        @NotBlank @Size(max = 100) @Schema(examples = "Some kind")
        String name,

        LocalDate effectiveOn,
        @Size(max = 2000) String reason)
        implements ReferenceListRequest {}
