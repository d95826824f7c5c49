package org.concordat.membership.register.group.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.membership.register.group.GroupDetails;
import org.concordat.platform.change.DatedRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new group of organisations. */
public record CreateOrganisationGroup(
        @NotBlank @Size(max = 200) @Schema(examples = "Fylde Coast multi-area agreement")
        String name,

        @NotBlank @Size(max = 50) @Schema(examples = "MULTI_AREA_AGREEMENT", description = "Code of a group kind")
        String kind,

        LocalDate effectiveOn,
        @Size(max = 2000) String reason)
        implements DatedRequest {

    GroupDetails details() {
        return new GroupDetails(name, kind);
    }
}
