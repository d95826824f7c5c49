package org.concordat.membership.people.contact;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member, and whether it has somebody for a lead role. */
@Schema(name = "MemberLead")
public record MemberLeadView(
        UUID organisation,
        @Schema(maxLength = 200) String organisationName,
        @Schema(maxLength = 50) String subRegion,
        boolean covered) {}
