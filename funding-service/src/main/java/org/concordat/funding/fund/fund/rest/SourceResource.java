package org.concordat.funding.fund.fund.rest;

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
import org.concordat.funding.fund.fund.AddingSources;
import org.concordat.funding.fund.fund.Fund;
import org.concordat.funding.fund.fund.FundAdministration;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.fund.fund.Source;
import org.concordat.funding.fund.fund.SourceId;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.http.Answers;
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
    private final AddingSources adding;

    SourceResource(FundAdministration administration, AddingSources adding) {
        this.administration = administration;
        this.adding = adding;
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "List a fund's sources", description = "By financial year.")
    public Page<Source> listSources(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return adding.list(id, page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_FUNDS)
    @Operation(
            summary = "Add a source",
            description =
                    "Says what a source is expected to bring the fund in a financial year, and on which days it may be spent.")
    public RestResponse<Source> addSource(@PathParam("id") UUID id, @NotNull @Valid AddSource request) {
        Source source = request.source();
        Fund fund = adding.add(id, source, request.effective());
        return Answers.created("/v1/funds/%s/sources/%s".formatted(id, source.id()), source, fund.version());
    }

    @GET
    @Path("/{sourceId}")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "Read a source", description = "The ETag is the fund's.")
    public RestResponse<Source> getSource(@PathParam("id") FundId id, @PathParam("sourceId") SourceId source) {
        return view(administration.get(id.value()), source);
    }

    @PATCH
    @Path("/{sourceId}")
    @PermissionsAllowed(Rights.CHANGE_FUNDS)
    @Operation(
            summary = "Amend a source",
            description =
                    "Merge patch of the amount expected, the name, the stream and the days on which it may be spent; If-Match"
                            + " is the fund's version. A last day moves later by an extension only.")
    public RestResponse<Source> amendSource(
            @PathParam("id") FundId id,
            @PathParam("sourceId") SourceId source,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendSource request) {
        Fund fund = adding.amend(source, request.amendment(id.value(), ifMatch));
        return view(fund, source);
    }

    private static RestResponse<Source> view(Fund fund, SourceId source) {
        return Answers.ok(fund.source(source.value()), fund.version());
    }
}
