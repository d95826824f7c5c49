package org.concordat.reporting.indicator.returns.rest;

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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.reporting.indicator.period.PeriodId;
import org.concordat.reporting.indicator.returns.ReturnFilter;
import org.concordat.reporting.indicator.returns.ReturnStatus;
import org.concordat.reporting.indicator.returns.ReturnSummaryView;
import org.concordat.reporting.indicator.returns.ReturnView;
import org.concordat.reporting.indicator.returns.Returning;
import org.concordat.reporting.region.OrganisationId;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Returns over HTTP; an organisation's user reaches those of its own organisation and no other. */
@Path("/v1/returns")
@Tag(name = "Indicators")
public class ReturnResource {

    private final Returning returning;
    private final Caller caller;
    private final History history;

    ReturnResource(Returning returning, Caller caller, History history) {
        this.returning = returning;
        this.caller = caller;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.RETURN)
    @Operation(summary = "List returns", description = "In the order in which they were begun.")
    public Page<ReturnSummaryView> listReturns(
            @QueryParam("period") @Parameter(description = "Only returns for this period") PeriodId period,
            @QueryParam("organisation") @Parameter(description = "Only returns of this organisation")
                    OrganisationId organisation,
            @QueryParam("status") @Parameter(description = "Only returns that stand so") ReturnStatus status,
            @BeanParam @Valid PageRequest page) {
        return returning.list(
                new ReturnFilter(period, organisation, status, caller.boundary(OrganisationId::new)), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.RETURN)
    @Operation(
            summary = "Begin a return",
            description =
                    "As a draft, of an organisation for a period that is not locked. Types, bounds and rules between"
                            + " fields are checked at once; that nothing is missing, when it is submitted.")
    public RestResponse<ReturnView> beginReturn(@NotNull @Valid BeginReturn request) {
        caller.requireWithinBoundary(request.organisation(), "organisation", request.organisation());
        ReturnView returned = returning.begin(request.of(), request.values(), request.effective());
        return Answers.created("/v1/returns/" + returned.id(), returned);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.RETURN)
    @Operation(summary = "Read a return", description = "With its values.")
    public ReturnView getReturn(@PathParam("id") UUID id) {
        ReturnView returned = returning.get(id);
        caller.requireWithinBoundary(returned.organisation(), "return", id);
        return returned;
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.RETURN)
    @Operation(
            summary = "Amend a return",
            description = "While it is a draft or queried. A merge patch: the values that are sent replace all.")
    public ReturnView amendReturn(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendReturn request) {
        getReturn(id);
        return returning.amend(request.amendment(id, ifMatch));
    }

    @POST
    @Idempotent
    @Path("/{id}/submission")
    @PermissionsAllowed(Rights.RETURN)
    @Operation(
            summary = "Submit a return",
            description = "Whole, and with a reason for each value that has changed by more than its tolerance.")
    public RestResponse<ReturnView> submitReturn(@PathParam("id") UUID id, @NotNull @Valid TakeStep request) {
        getReturn(id);
        return RestResponse.ok(returning.submit(id, caller.id(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/{id}/query")
    @PermissionsAllowed(Rights.ACCEPT_RETURNS)
    @Operation(summary = "Query a return", description = "Back to its organisation, by another than who submitted it.")
    public RestResponse<ReturnView> queryReturn(@PathParam("id") UUID id, @NotNull @Valid QueryReturn request) {
        return RestResponse.ok(returning.query(id, request.query(), caller.id(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/{id}/acceptance")
    @PermissionsAllowed(Rights.ACCEPT_RETURNS)
    @Operation(summary = "Accept a return", description = "By another than who submitted it. Its values are final.")
    public RestResponse<ReturnView> acceptReturn(@PathParam("id") UUID id, @NotNull @Valid TakeStep request) {
        return RestResponse.ok(returning.accept(id, caller.id(), request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.RETURN)
    @Operation(summary = "History of a return", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listReturnHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(getReturn(id).id(), page);
    }
}
