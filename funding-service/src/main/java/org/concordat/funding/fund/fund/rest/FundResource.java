package org.concordat.funding.fund.fund.rest;

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
import java.util.UUID;
import org.concordat.funding.fund.fund.Fund;
import org.concordat.funding.fund.fund.FundAdministration;
import org.concordat.funding.fund.fund.FundSummaryView;
import org.concordat.funding.fund.fund.FundView;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Funds over HTTP. */
@Path("/v1/funds")
@Tag(name = "Funds", description = "Pots of money and the sources that are expected to fill them")
public class FundResource {

    private final FundAdministration administration;
    private final History history;
    private final Caller caller;

    FundResource(FundAdministration administration, History history, Caller caller) {
        this.administration = administration;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "List funds", description = "By code.")
    public Page<FundSummaryView> listFunds(
            @QueryParam("code") @Size(max = 40) @Parameter(description = "Only the fund with this code") String code,
            @QueryParam("takesSubscriptions")
                    @Parameter(description = "Only the fund that takes subscriptions, or all others")
                    Boolean takesSubscriptions,
            @BeanParam @Valid PageRequest page) {
        return administration.list(code, takesSubscriptions, page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_FUNDS)
    @Operation(
            summary = "Set up a fund",
            description = "A fund that takes subscriptions is credited at once with those that waited for it.")
    public RestResponse<FundView> createFund(@NotNull @Valid CreateFund request) {
        Fund fund = administration.create(request.code(), request.details(), request.effective(), caller.id());
        return Answers.created("/v1/funds/" + fund.id(), FundView.of(fund));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "Read a fund", description = "With its sources.")
    public FundView getFund(@PathParam("id") UUID id) {
        return FundView.of(administration.get(id));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.CHANGE_FUNDS)
    @Operation(
            summary = "Amend a fund",
            description = "Merge patch: what is absent stays, null removes what may be missing.")
    public FundView amendFund(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendFund request) {
        return FundView.of(administration.amend(request.amendment(id, ifMatch), caller.id()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "History of a fund", description = "Oldest first.")
    public Page<HistoryEntry> listFundHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(administration.get(id).id(), page);
    }
}
