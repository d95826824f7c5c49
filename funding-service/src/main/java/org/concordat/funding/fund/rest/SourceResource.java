package org.concordat.funding.fund.rest;

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
import org.concordat.funding.fund.Fund;
import org.concordat.funding.fund.FundAdministration;
import org.concordat.funding.fund.Funds;
import org.concordat.funding.fund.Source;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The sources of a fund over HTTP; the fund's version is theirs too. */
@Path("/v1/funds/{id}/sources")
@Tag(name = "Funds")
public class SourceResource {

    private final FundAdministration administration;
    private final Funds funds;

    SourceResource(FundAdministration administration, Funds funds) {
        this.administration = administration;
        this.funds = funds;
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(operationId = "listSources", summary = "List a fund's sources", description = "By financial year.")
    public Page<SourceView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return funds.sources(funds.get(id).id(), page).map(SourceView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_FUNDS)
    @Operation(
            operationId = "addSource",
            summary = "Add a source",
            description = "Says what a source is expected to bring the fund in a financial year.")
    public RestResponse<SourceView> add(@PathParam("id") UUID id, @NotNull @Valid AddSource request) {
        Source source = request.source();
        Fund fund = administration.addSource(id, source, request.effective());
        return ofVersion(
                fund, Answers.created("/v1/funds/%s/sources/%s".formatted(id, source.id()), SourceView.of(source)));
    }

    @GET
    @Path("/{sourceId}")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(operationId = "getSource", summary = "Read a source", description = "The ETag is the fund's.")
    public RestResponse<SourceView> get(@PathParam("id") UUID id, @PathParam("sourceId") UUID sourceId) {
        Fund fund = funds.get(id);
        return ofVersion(fund, RestResponse.ok(SourceView.of(fund.source(sourceId))));
    }

    @PATCH
    @Path("/{sourceId}")
    @PermissionsAllowed(Rights.CHANGE_FUNDS)
    @Operation(
            operationId = "amendSource",
            summary = "Amend a source",
            description = "Merge patch of the amount expected or the name; If-Match is the fund's version.")
    public RestResponse<SourceView> amend(
            @PathParam("id") UUID id,
            @PathParam("sourceId") UUID sourceId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendSource request) {
        Fund fund = administration.amendSource(
                id, sourceId, ETags.expectedVersion(ifMatch), request.name(), request.amount(), request.effective());
        return ofVersion(fund, RestResponse.ok(SourceView.of(fund.source(sourceId))));
    }

    private static RestResponse<SourceView> ofVersion(Fund fund, RestResponse<SourceView> answer) {
        return RestResponse.ResponseBuilder.fromResponse(answer)
                .tag(Long.toString(fund.version()))
                .build();
    }
}
