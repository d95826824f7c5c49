package org.concordat.programme.sharing.benchmark.rest;

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
import org.concordat.programme.rest.Rights;
import org.concordat.programme.sharing.benchmark.StatingUnitCosts;
import org.concordat.programme.sharing.benchmark.UnitCostView;
import org.concordat.programme.sharing.rest.OwnOrganisation;
import org.concordat.programme.sharing.rest.Withdraw;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Unit costs over HTTP; an organisation's user keeps its own organisation's, and reads those that others agreed to show. */
@Path("/v1/unit-costs")
@Tag(
        name = "Benchmarks",
        description = "What transactions cost organisations on a common cost model, and how they compare")
public class UnitCostResource {

    private final StatingUnitCosts costs;
    private final CallersSight visible;
    private final OwnOrganisation own;
    private final History history;

    UnitCostResource(StatingUnitCosts costs, CallersSight visible, OwnOrganisation own, History history) {
        this.costs = costs;
        this.visible = visible;
        this.own = own;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_UNIT_COSTS)
    @Operation(
            summary = "List unit costs",
            description =
                    "In the order in which they were stated, narrowed by the filters that are sent. Those of other"
                            + " organisations only where these agreed to show them.")
    public Page<UnitCostView> listUnitCosts(@BeanParam @Valid UnitCostQuery query, @BeanParam @Valid PageRequest page) {
        return costs.list(query.filter(visible.sight()), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.STATE_UNIT_COSTS)
    @Operation(
            summary = "State a unit cost",
            description =
                    "What a transaction costs an organisation on a channel in a financial year: staff time, overhead,"
                            + " other cost and volume. An organisation's user states that of its own.")
    public RestResponse<UnitCostView> stateUnitCost(@NotNull @Valid StateUnitCost request) {
        own.require(request.organisation());
        UnitCostView cost =
                costs.state(request.organisation(), request.costed(), request.details(), request.effective());
        return Answers.created("/v1/unit-costs/" + cost.id(), cost);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_UNIT_COSTS)
    @Operation(summary = "Read a unit cost", description = "With what goes into it.")
    public UnitCostView getUnitCost(@PathParam("id") UUID id) {
        return visible.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.STATE_UNIT_COSTS)
    @Operation(
            summary = "Amend a unit cost",
            description = "A merge patch: what is left out stays, what is sent replaces. 'shown' says whether the"
                    + " organisation agrees that others see it, and may change at any time.")
    public UnitCostView amendUnitCost(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendUnitCost request) {
        own.require(visible.get(id).organisation());
        return costs.amend(request.amendment(id, ifMatch));
    }

    @POST
    @Idempotent
    @Path("/{id}/withdrawal")
    @PermissionsAllowed(Rights.STATE_UNIT_COSTS)
    @Operation(
            summary = "Withdraw a unit cost",
            description = "For a reason: it was stated wrongly. It counts nowhere any more, and another may be stated.")
    public RestResponse<UnitCostView> withdrawUnitCost(@PathParam("id") UUID id, @NotNull @Valid Withdraw request) {
        own.require(visible.get(id).organisation());
        return RestResponse.ok(costs.withdraw(id, request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_UNIT_COSTS)
    @Operation(
            summary = "History of a unit cost",
            description =
                    "Who changed what, when and why; oldest first. For its organisation alone, since it also says what"
                            + " was before that agreed to show it.")
    public Page<HistoryEntry> listUnitCostHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(visible.idAsKeeper(id), page);
    }
}
