package org.concordat.platform.referencedata;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new item that has a code and a name only. */
public record CreateReferenceItem(
        @NotNull
        @Size(max = 50)
        @Pattern(regexp = CAPITALS, message = "is written in capitals, digits and underscores, like SOME_KIND")
        @Schema(examples = "SOME_KIND", description = "Stays for ever")
        String code,

        @NotBlank @Size(max = 100) @Schema(examples = "Some kind")
        String name,

        LocalDate effectiveOn,
        @Size(max = 2000) String reason)
        implements ReferenceListRequest {}
