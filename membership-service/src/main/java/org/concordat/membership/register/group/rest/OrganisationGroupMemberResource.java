package org.concordat.membership.register.group.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.register.group.Grouping;
import org.concordat.membership.register.group.OrganisationGroupId;
import org.concordat.membership.register.group.OrganisationGroupView;
import org.concordat.membership.register.organisation.OrganisationId;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who joins and leaves a group of organisations, over HTTP. */
@Path("/v1/organisation-groups/{id}/members")
@Tag(name = "Organisation groups")
public class OrganisationGroupMemberResource {

    private final Grouping grouping;

    OrganisationGroupMemberResource(Grouping grouping) {
        this.grouping = grouping;
    }

    /** An organisation that joins a group. */
    public record JoinOrganisationGroup(
            @NotNull @Schema(description = "An organisation that is there on the first day")
            UUID organisation,

            @Schema(description = "The first day; today when left out")
            LocalDate activeFrom,

            @Schema(description = "The last day; left out while no end is known")
            LocalDate activeUntil,

            @Size(max = 2000) String reason) {}

    /** An organisation that leaves a group. */
    public record LeaveOrganisationGroup(
            @Schema(description = "The last day; today when left out")
            LocalDate lastDay,

            @Size(max = 2000) String reason) {}

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.CHANGE_ORGANISATIONS)
    @Operation(
            summary = "Join a group of organisations",
            description = "Lets an organisation belong to the group for a time. It belongs once on a day.")
    public RestResponse<OrganisationGroupView> joinOrganisationGroup(
            @PathParam("id") OrganisationGroupId id, @NotNull @Valid JoinOrganisationGroup request) {
        return RestResponse.ok(grouping.admit(
                id,
                new OrganisationId(request.organisation()),
                request.activeFrom(),
                request.activeUntil(),
                request.reason()));
    }

    @POST
    @Idempotent
    @Path("/{organisation}/departure")
    @PermissionsAllowed(Rights.CHANGE_ORGANISATIONS)
    @Operation(
            summary = "Leave a group of organisations",
            description = "Says until when an organisation belongs to the group; it may join again.")
    public RestResponse<OrganisationGroupView> leaveOrganisationGroup(
            @PathParam("id") OrganisationGroupId id,
            @PathParam("organisation") OrganisationId organisation,
            @Valid LeaveOrganisationGroup request) {
        return RestResponse.ok(grouping.release(
                id,
                organisation,
                request == null ? null : request.lastDay(),
                request == null ? null : request.reason()));
    }
}
