package org.concordat.reporting.indicator.scale.rest;

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
import org.concordat.reporting.indicator.scale.KeepingScales;
import org.concordat.reporting.indicator.scale.ScaleSummaryView;
import org.concordat.reporting.indicator.scale.ScaleView;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Scales over HTTP. */
@Path("/v1/scales")
@Tag(name = "Indicators", description = "What is measured, who returns it, and what they returned")
public class ScaleResource {

    private final KeepingScales scales;
    private final History history;

    ScaleResource(KeepingScales scales, History history) {
        this.scales = scales;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "List scales", description = "By code.")
    public Page<ScaleSummaryView> listScales(@BeanParam @Valid PageRequest page) {
        return scales.list(page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_INDICATORS)
    @Operation(
            summary = "Create a scale",
            description = "Levels or bands from the lowest to the highest; they stay. What is worse than the floor"
                    + " is flagged: a lower level, or a higher one where an indicator is better when lower.")
    public RestResponse<ScaleView> createScale(@NotNull @Valid CreateScale request) {
        ScaleView scale = scales.create(request.code(), request.details(), request.effective());
        return Answers.created("/v1/scales/" + scale.id(), scale);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "Read a scale", description = "With its levels.")
    public ScaleView getScale(@PathParam("id") UUID id) {
        return scales.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.CHANGE_INDICATORS)
    @Operation(
            summary = "Amend a scale",
            description = "Its name, what its levels are called, its floor. A merge patch: what is left out stays.")
    public ScaleView amendScale(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendScale request) {
        return scales.amend(request.amendment(id, ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "History of a scale", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listScaleHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(scales.get(id).id(), page);
    }
}
