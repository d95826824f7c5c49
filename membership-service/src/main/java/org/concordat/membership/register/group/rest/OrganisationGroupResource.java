package org.concordat.membership.register.group.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.register.group.Grouping;
import org.concordat.membership.register.group.OrganisationGroupView;
import org.concordat.membership.register.group.OrganisationGroups;
import org.concordat.membership.register.groupkind.GroupKinds;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.referencedata.KnownCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Groups of organisations over HTTP. */
@Path("/v1/organisation-groups")
@Tag(name = "Organisation groups", description = "Groups to which organisations belong beside their sub-region")
public class OrganisationGroupResource {

    private final Grouping grouping;
    private final History history;

    OrganisationGroupResource(Grouping grouping, History history) {
        this.grouping = grouping;
        this.history = history;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_ORGANISATIONS)
    @Operation(
            summary = "Create a group of organisations",
            description = "Adds a group of a kind, such as a multi-area agreement; nobody belongs to it at first.")
    public RestResponse<OrganisationGroupView> createOrganisationGroup(
            @NotNull @Valid CreateOrganisationGroup request) {
        OrganisationGroupView group = grouping.create(request.details(), request.effective());
        return Answers.created("/v1/organisation-groups/" + group.id(), group);
    }

    @GET
    @PermissionsAllowed(Rights.READ_ORGANISATIONS)
    @Operation(
            summary = "List groups of organisations",
            description = "Groups by name with their members, narrowed by the filters that are sent.")
    public Page<OrganisationGroupView> listOrganisationGroups(
            @QueryParam("kind")
                    @Size(max = 50)
                    @KnownCode(of = GroupKinds.class)
                    @Parameter(description = "Code of a group kind")
                    String kind,
            @QueryParam("organisation") @Parameter(description = "Only those to which this organisation belongs")
                    UUID organisation,
            @QueryParam("asAt") @Parameter(description = "Members on this day; all there ever were when left out")
                    LocalDate asAt,
            @BeanParam @Valid PageRequest page) {
        return grouping.list(new OrganisationGroups.Filter(kind, organisation, asAt), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_ORGANISATIONS)
    @Operation(summary = "Read a group of organisations", description = "Reads one group with its members.")
    public OrganisationGroupView getOrganisationGroup(
            @PathParam("id") UUID id,
            @QueryParam("asAt") @Parameter(description = "Members on this day; all there ever were when left out")
                    LocalDate asAt) {
        return grouping.get(id, asAt);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.CHANGE_ORGANISATIONS)
    @Operation(
            summary = "Amend a group of organisations",
            description = "Changes what is sent and leaves the rest; its members stay.")
    public OrganisationGroupView amendOrganisationGroup(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendOrganisationGroup request) {
        return grouping.amend(request.amendment(id, ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_ORGANISATIONS)
    @Operation(
            summary = "History of a group of organisations",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listOrganisationGroupHistory(
            @PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(grouping.get(id, null).id(), page);
    }
}
