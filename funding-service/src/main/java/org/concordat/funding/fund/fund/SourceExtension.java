package org.concordat.funding.fund.fund;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a source may be spent longer than was said before; it stays as it was recorded. */
@Embeddable
public record SourceExtension(
        UUID id,

        @Schema(description = "The source of this fund that it is about")
        UUID source,

        @Schema(description = "The last day on which the source could be spent before")
        LocalDate lastDayBefore,

        @Schema(description = "The last day on which it may be spent since")
        LocalDate lastDay,

        @Schema(description = "The day on which its giver agreed")
        LocalDate agreedOn,

        @Size(max = 200) @Schema(description = "Where it is written, such as a letter of the giver")
        String reference,

        @Size(max = 1000) String reason) {}
