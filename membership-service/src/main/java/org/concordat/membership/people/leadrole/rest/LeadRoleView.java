package org.concordat.membership.people.leadrole.rest;

import java.util.UUID;
import org.concordat.membership.people.leadrole.LeadRole;
import org.concordat.platform.http.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lead role as callers see it. */
public record LeadRoleView(
        UUID id,

        @Schema(maxLength = 50, examples = "INFORMATION_GOVERNANCE_LEAD")
        String code,

        @Schema(maxLength = 100, examples = "Information-governance lead")
        String name,

        @Schema(description = "Grows with each change; the ETag")
        long version)
        implements HasVersion {

    static LeadRoleView of(LeadRole leadRole) {
        return new LeadRoleView(leadRole.id(), leadRole.code(), leadRole.name(), leadRole.version());
    }
}
