package org.concordat.membership.people.leadrole.rest;

import jakarta.ws.rs.Path;
import org.concordat.membership.people.leadrole.LeadRole;
import org.concordat.membership.people.leadrole.LeadRoles;
import org.concordat.platform.change.History;
import org.concordat.platform.referencedata.CodeAndNameResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lead roles over HTTP. */
@Path("/v1/lead-roles")
@Tag(name = "Lead roles", description = "What people may lead at their organisations")
public class LeadRoleResource extends CodeAndNameResource<LeadRole> {

    LeadRoleResource(LeadRoles list, History history) {
        super(list, LeadRole::new, history);
    }
}
