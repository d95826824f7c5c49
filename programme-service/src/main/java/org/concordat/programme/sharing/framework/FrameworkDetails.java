package org.concordat.programme.sharing.framework;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a framework agreement is for, with whom, and until when organisations buy by it. */
@Embeddable
public record FrameworkDetails(
        @Size(max = 200) @Schema(examples = "Energy 2008-10")
        String title,

        @Size(max = 4000) @Schema(description = "What can be bought by it, and by whom")
        String scope,

        @Size(max = 200) @Schema(examples = "Northern Power plc", description = "The firm, never a person")
        String supplier,

        @Schema(description = "Its last day") LocalDate validUntil) {}
