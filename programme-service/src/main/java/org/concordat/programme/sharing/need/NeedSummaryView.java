package org.concordat.programme.sharing.need;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A need as a list shows it. */
@Schema(name = "NeedItem", description = "A need in a list; read it by its id for what is said about it")
public record NeedSummaryView(
        UUID id,
        @Size(max = 50) String code,
        @Size(max = 200) String title,

        @Min(0) @Max(NeedDetails.MOST_SERVICES) @Schema(description = "How many services meet it")
        int services,

        NeedStatus status,
        @Schema(description = "Grows with each change") long version) {}
