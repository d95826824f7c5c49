package org.concordat.programme.sharing.framework.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.concordat.programme.sharing.framework.FrameworkDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A framework agreement that organisations can buy by. */
public record RegisterFramework(
        @NotBlank @Size(max = 200) @Schema(examples = "Energy 2008-10")
        String title,

        @NotBlank @Size(max = 4000) @Schema(description = "What can be bought by it, and by whom")
        String scope,

        @NotBlank @Size(max = 200) @Schema(examples = "Northern Power plc", description = "The firm, never a person")
        String supplier,

        @NotNull @Schema(description = "Its last day") LocalDate validUntil,
        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    FrameworkDetails details() {
        return new FrameworkDetails(title, scope, supplier, validUntil);
    }
}
