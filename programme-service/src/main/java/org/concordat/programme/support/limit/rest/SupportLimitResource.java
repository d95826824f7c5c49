package org.concordat.programme.support.limit.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.support.limit.StatingLimits;
import org.concordat.programme.support.limit.SupportLimit;
import org.concordat.programme.support.limit.SupportLimitView;
import org.concordat.programme.support.limit.SupportLimits;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Support limits over HTTP; an organisation's user states and reads those of its own organisation. */
@Path("/v1/support-limits")
@Tag(name = "Support load", description = "How much support organisations get, and how much they can take")
public class SupportLimitResource {

    private final StatingLimits limits;
    private final History history;
    private final Caller caller;

    SupportLimitResource(StatingLimits limits, History history, Caller caller) {
        this.limits = limits;
        this.history = history;
        this.caller = caller;
    }

    /** How much support an organisation can take. */
    public record StateSupportLimit(
            @NotNull @Schema(description = "An organisation's user names its own")
            UUID organisation,

            @NotNull
            @Min(0)
            @Max(SupportLimit.MOST)
            @Schema(description = "Visits and offers in a quarter of the financial year")
            Integer perQuarter,

            @Schema(nullable = true, description = "A day that has come; today when left out")
            LocalDate statedOn,

            @Size(max = 2000) @Schema(nullable = true) String reason) {

        private EffectiveDate effective() {
            return new EffectiveDate(statedOn, reason);
        }
    }

    @GET
    @PermissionsAllowed(Rights.READ_LOADS)
    @Operation(summary = "List support limits", description = "By the day on which they were stated; all of them.")
    public Page<SupportLimitView> listSupportLimits(
            @QueryParam("organisation") @Parameter(description = "Only what this organisation stated")
                    OrganisationId organisation,
            @BeanParam @Valid PageRequest page) {
        OrganisationId boundary = caller.boundary(OrganisationId::new);
        return limits.list(new SupportLimits.Whose(organisation, boundary), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.STATE_LIMITS)
    @Operation(
            summary = "State a support limit",
            description = "It holds for the quarter of that day and later ones, until another is stated.")
    public RestResponse<SupportLimitView> stateSupportLimit(@NotNull @Valid StateSupportLimit request) {
        caller.requireWithinBoundary(request.organisation(), "organisation", request.organisation());
        SupportLimitView limit = limits.state(request.organisation(), request.perQuarter(), request.effective());
        return Answers.created("/v1/support-limits/" + limit.state().id(), limit);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_LOADS)
    @Operation(summary = "Read a support limit", description = "Who stated it, and when.")
    public SupportLimitView getSupportLimit(@PathParam("id") UUID id) {
        SupportLimitView limit = limits.get(id);
        caller.requireWithinBoundary(limit.state().organisation(), "support limit", id);
        return limit;
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_LOADS)
    @Operation(summary = "History of a support limit", description = "Who stated it, when and why.")
    public Page<HistoryEntry> listSupportLimitHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(getSupportLimit(id).state().id(), page);
    }
}
