package org.concordat.funding.fund.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.concordat.funding.fund.Fund;
import org.concordat.funding.fund.FundAdministration;
import org.concordat.funding.fund.Funds;
import org.concordat.funding.fund.Source;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sources of a fund over HTTP; the fund's version is theirs too. */
@Path("/v1/funds/{id}/sources")
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
@Tag(name = "Funds")
public class SourceResource {

    private final FundAdministration administration;
    private final Funds funds;
    private final Caller caller;

    SourceResource(FundAdministration administration, Funds funds, Caller caller) {
        this.administration = administration;
        this.funds = funds;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listSources", summary = "List a fund's sources", description = "By financial year.")
    public Page<SourceView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return funds.sources(funds.get(id).id(), page).map(SourceView::of);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.FINANCE_OFFICER, Roles.FUNDING_WRITE})
    @Operation(
            operationId = "addSource",
            summary = "Add a source",
            description = "Says what a source is expected to bring the fund in a financial year.")
    @APIResponse(
            responseCode = "201",
            description = "Added; the ETag is the fund's",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SourceView.class)))
    public Response add(@PathParam("id") UUID id, @NotNull @Valid AddSource request) {
        Source source = request.source();
        Fund fund = administration.addSource(id, source, request.effective());
        return Response.created(URI.create("/v1/funds/%s/sources/%s".formatted(id, source.id())))
                .tag(ETags.of(fund.version()))
                .entity(SourceView.of(source))
                .build();
    }

    @GET
    @Path("/{sourceId}")
    @Operation(operationId = "getSource", summary = "Read a source", description = "The ETag is the fund's.")
    @APIResponse(
            responseCode = "200",
            description = "The source",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SourceView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("sourceId") UUID sourceId) {
        return answer(funds.get(id), sourceId);
    }

    @PATCH
    @Path("/{sourceId}")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.FINANCE_OFFICER, Roles.FUNDING_WRITE})
    @Operation(
            operationId = "amendSource",
            summary = "Amend a source",
            description = "Merge patch of the amount expected or the name; If-Match is the fund's version.")
    @APIResponse(
            responseCode = "200",
            description = "The source as it is now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SourceView.class)))
    public Response amend(
            @PathParam("id") UUID id,
            @PathParam("sourceId") UUID sourceId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendSource request) {
        Fund fund = administration.amendSource(
                id, sourceId, ETags.expectedVersion(ifMatch), request.name(), request.amount(), request.effective());
        return answer(fund, sourceId);
    }

    private static Response answer(Fund fund, UUID sourceId) {
        return Response.ok(SourceView.of(fund.source(sourceId)))
                .tag(ETags.of(fund.version()))
                .build();
    }
}
