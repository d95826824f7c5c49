package org.concordat.funding.fund.rest;

import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.concordat.funding.fund.Fund;
import org.concordat.funding.fund.FundAdministration;
import org.concordat.funding.fund.Funds;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Funds over HTTP. */
@Path("/v1/funds")
@RolesAllowed({
    Roles.PARTNERSHIP_ADMIN,
    Roles.MEMBERSHIP_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.PROGRAMME_OFFICER,
    Roles.BOARD_MEMBER,
    Roles.AUDITOR,
    Roles.FUNDING_READ,
    Roles.FUNDING_WRITE
})
@Tag(name = "Funds", description = "Pots of money and the sources that are expected to fill them")
public class FundResource {

    private final FundAdministration administration;
    private final Funds funds;
    private final History history;
    private final Caller caller;

    FundResource(FundAdministration administration, Funds funds, History history, Caller caller) {
        this.administration = administration;
        this.funds = funds;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listFunds", summary = "List funds", description = "By code.")
    public Page<FundSummaryView> list(
            @QueryParam("code") @Size(max = 40) @Parameter(description = "Only the fund with this code") String code,
            @QueryParam("takesSubscriptions")
                    @Parameter(description = "Only the fund that takes subscriptions, or all others")
                    Boolean takesSubscriptions,
            @BeanParam @Valid PageRequest page) {
        return funds.list(code, takesSubscriptions, page).map(FundSummaryView::of);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.FINANCE_OFFICER, Roles.FUNDING_WRITE})
    @Operation(
            operationId = "createFund",
            summary = "Set up a fund",
            description = "A fund that takes subscriptions is credited at once with those that waited for it.")
    @APIResponse(
            responseCode = "201",
            description = "Set up",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FundView.class)))
    public Response create(@NotNull @Valid CreateFund request) {
        Fund fund = administration.create(request.code(), request.details(), request.effective(), caller.id());
        return Response.created(URI.create("/v1/funds/" + fund.id()))
                .tag(ETags.of(fund.version()))
                .entity(FundView.of(fund))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getFund", summary = "Read a fund", description = "With its sources.")
    @APIResponse(
            responseCode = "200",
            description = "The fund",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FundView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(funds.get(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.FINANCE_OFFICER, Roles.FUNDING_WRITE})
    @Operation(
            operationId = "amendFund",
            summary = "Amend a fund",
            description = "Merge patch: what is absent stays, null removes what may be missing.")
    @APIResponse(
            responseCode = "200",
            description = "The fund as it is now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FundView.class)))
    public Response amend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendFund request) {
        return answer(administration.amend(
                id, ETags.expectedVersion(ifMatch), request::onto, request.effective(), caller.id()));
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "listFundHistory", summary = "History of a fund", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(funds.get(id).id(), page);
    }

    private static Response answer(Fund fund) {
        return Response.ok(FundView.of(fund)).tag(ETags.of(fund.version())).build();
    }
}
