package org.concordat.reporting.indicator.indicator.rest;

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
import org.concordat.reporting.indicator.indicator.Frequency;
import org.concordat.reporting.indicator.indicator.IndicatorFilter;
import org.concordat.reporting.indicator.indicator.IndicatorKind;
import org.concordat.reporting.indicator.indicator.IndicatorSource;
import org.concordat.reporting.indicator.indicator.IndicatorSummaryView;
import org.concordat.reporting.indicator.indicator.IndicatorView;
import org.concordat.reporting.indicator.indicator.KeepingIndicators;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Indicators over HTTP. */
@Path("/v1/indicators")
@Tag(name = "Indicators")
public class IndicatorResource {

    private final KeepingIndicators indicators;
    private final History history;

    IndicatorResource(KeepingIndicators indicators, History history) {
        this.indicators = indicators;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "List indicators", description = "By code.")
    public Page<IndicatorSummaryView> listIndicators(
            @QueryParam("kind") @Parameter(description = "Only indicators of this kind") IndicatorKind kind,
            @QueryParam("source") @Parameter(description = "Only indicators from there") IndicatorSource source,
            @QueryParam("frequency") @Parameter(description = "Only indicators that are reported so often")
                    Frequency frequency,
            @BeanParam @Valid PageRequest page) {
        return indicators.list(new IndicatorFilter(kind, source, frequency), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_INDICATORS)
    @Operation(
            summary = "Create an indicator",
            description =
                    "What is measured, who reports it and how often, what its values are and which are better. Code,"
                            + " kind, scale, source and derivation stay.")
    public RestResponse<IndicatorView> createIndicator(@NotNull @Valid CreateIndicator request) {
        IndicatorView indicator = indicators.create(request.indicator(), request.effective());
        return Answers.created("/v1/indicators/" + indicator.id(), indicator);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "Read an indicator", description = "With who reports it and what its values may be.")
    public IndicatorView getIndicator(@PathParam("id") UUID id) {
        return indicators.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.CHANGE_INDICATORS)
    @Operation(
            summary = "Amend an indicator",
            description = "A merge patch: what is left out stays, what is sent replaces. Values that are there stay.")
    public IndicatorView amendIndicator(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendIndicator request) {
        return indicators.amend(request.amendment(id, ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "History of an indicator", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listIndicatorHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(indicators.get(id).id(), page);
    }
}
