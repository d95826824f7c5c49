package org.concordat.reporting.indicator.comparison.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.reporting.indicator.comparison.ComparisonGroupSummaryView;
import org.concordat.reporting.indicator.comparison.ComparisonGroupView;
import org.concordat.reporting.indicator.comparison.KeepingComparisonGroups;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Comparison groups over HTTP. */
@Path("/v1/comparison-groups")
@Tag(name = "Indicators")
public class ComparisonGroupResource {

    private final KeepingComparisonGroups groups;
    private final History history;

    ComparisonGroupResource(KeepingComparisonGroups groups, History history) {
        this.groups = groups;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "List comparison groups", description = "By code.")
    public Page<ComparisonGroupSummaryView> listComparisonGroups(@BeanParam @Valid PageRequest page) {
        return groups.list(page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_INDICATORS)
    @Operation(
            summary = "Create a comparison group",
            description =
                    "All organisations of some types, those of some networks, or named neighbours: one of the three.")
    public RestResponse<ComparisonGroupView> createComparisonGroup(@NotNull @Valid CreateComparisonGroup request) {
        ComparisonGroupView group = groups.create(request.code(), request.details(), request.effective());
        return Answers.created("/v1/comparison-groups/" + group.id(), group);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "Read a comparison group", description = "With its types, its networks or its members.")
    public ComparisonGroupView getComparisonGroup(@PathParam("id") UUID id) {
        return groups.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.CHANGE_INDICATORS)
    @Operation(
            summary = "Amend a comparison group",
            description = "Its name and who is in it. A merge patch: what is left out stays.")
    public ComparisonGroupView amendComparisonGroup(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendComparisonGroup request) {
        return groups.amend(request.amendment(id, ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "History of a comparison group", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listComparisonGroupHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(groups.get(id).id(), page);
    }
}
