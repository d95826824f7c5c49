package org.concordat.funding.award.award.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.concordat.funding.award.award.AwardView;
import org.concordat.funding.award.award.ManagingAwards;
import org.concordat.funding.award.award.MilestoneId;
import org.concordat.funding.ledger.AwardId;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Milestones that release instalments of an award, over HTTP. */
@Path("/v1/awards/{id}/milestones/{milestone}")
@Tag(name = "Awards", description = "What was promised to whom, how it is paid and what became of it")
public class AwardMilestoneResource {

    private final ManagingAwards managing;

    AwardMilestoneResource(ManagingAwards managing) {
        this.managing = managing;
    }

    @POST
    @Idempotent
    @Path("/achievement")
    @PermissionsAllowed(Rights.MANAGE_AWARDS)
    @Operation(
            summary = "Record that a milestone is reached",
            description =
                    "Its instalments become due. Refused for a milestone of which programme tells: record it there.")
    public RestResponse<AwardView> reachMilestone(
            @PathParam("id") AwardId id, @PathParam("milestone") MilestoneId milestone, @Valid StateChange request) {
        return RestResponse.ok(managing.changeMilestone(id, milestone, true, StateChange.effectiveDateOf(request)));
    }

    @POST
    @Idempotent
    @Path("/reopening")
    @PermissionsAllowed(Rights.MANAGE_AWARDS)
    @Operation(
            summary = "Reopen a milestone",
            description =
                    "Blocks its instalments that were not asked for yet, and takes nothing back. Refused for a milestone"
                            + " of which programme tells: record it there.")
    public RestResponse<AwardView> reopenMilestone(
            @PathParam("id") AwardId id, @PathParam("milestone") MilestoneId milestone, @Valid StateChange request) {
        return RestResponse.ok(managing.changeMilestone(id, milestone, false, StateChange.effectiveDateOf(request)));
    }
}
