package org.concordat.membership.register.group;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a group of organisations is called, and what binds it. */
@Embeddable
public record GroupDetails(
        @Size(max = 200) @Schema(examples = "Fylde Coast multi-area agreement")
        String name,

        @Size(max = 50) @Schema(examples = "MULTI_AREA_AGREEMENT", description = "Code of a group kind")
        String kind) {

    public GroupDetails {
        name = name.strip();
    }
}
