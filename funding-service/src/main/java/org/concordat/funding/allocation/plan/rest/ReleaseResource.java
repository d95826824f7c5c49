package org.concordat.funding.allocation.plan.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.allocation.plan.AllocationPlanView;
import org.concordat.funding.allocation.plan.Decision;
import org.concordat.funding.allocation.plan.ReleaseKind;
import org.concordat.funding.allocation.plan.Releasing;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Caller;
import org.concordat.platform.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What a plan holds back and a decision releases, over HTTP. */
@Path("/v1/allocation-plans/{id}")
@Tag(name = "Allocation plans")
public class ReleaseResource {

    private final Releasing releasing;
    private final BusinessCalendar calendar;
    private final Caller caller;

    ReleaseResource(Releasing releasing, BusinessCalendar calendar, Caller caller) {
        this.releasing = releasing;
        this.calendar = calendar;
        this.caller = caller;
    }

    /** The decision that a sub-region has achieved its objectives. */
    public record OpenGate(
            @NotBlank
            @Size(max = 500)
            @Schema(description = "Where the decision can be read", examples = "Board 12/2009, item 4")
            String reference,

            LocalDate effectiveOn,
            @NotBlank @Size(max = 1000) String reason)
            implements DatedRequest {}

    /** Which reserve is to be released from, and to which purpose. */
    public enum Reserve {
        /** A share of the top slice, for the sub-region whose need is shown. */
        NEED(ReleaseKind.NEED),
        /** Held back for what nobody foresaw. */
        CONTINGENCY(ReleaseKind.CONTINGENCY);

        private final ReleaseKind kind;

        Reserve(ReleaseKind kind) {
            this.kind = kind;
        }
    }

    /** The decision to give a part of the region money of a reserve. */
    public record ReleaseReserve(
            @NotNull @Schema(description = "The reserve that the money leaves")
            Reserve reserve,

            @NotBlank
            @Size(max = 50)
            @Schema(
                    description =
                            "Code of the sub-region that receives it, or REGIONAL for what was held for contingencies",
                    examples = "cumbria")
            String part,

            @NotNull Money amount,

            @NotBlank @Size(max = 500) @Schema(description = "Where the decision and the evidence of need can be read")
            String reference,

            LocalDate effectiveOn,
            @NotBlank @Size(max = 1000) String reason)
            implements DatedRequest {}

    @POST
    @Path("/gates/{subRegion}/opening")
    @Idempotent(required = true)
    @PermissionsAllowed(Rights.PLAN_ALLOCATIONS)
    @Operation(
            summary = "Open a sub-region's gate",
            description =
                    "Records the decision that the sub-region achieved its objectives. What the gate held moves from"
                            + " the regional pot to the sub-region; refused when the regional pot has committed it.")
    public RestResponse<AllocationPlanView> openGate(
            @PathParam("id") UUID id,
            @PathParam("subRegion") @Size(max = 50) String subRegion,
            @NotNull @Valid OpenGate request) {
        return RestResponse.ok(AllocationPlanView.of(
                releasing.openGate(id, subRegion, decision(request, request.reference()), caller.id())));
    }

    @POST
    @Path("/releases")
    @Idempotent(required = true)
    @PermissionsAllowed(Rights.PLAN_ALLOCATIONS)
    @Operation(
            summary = "Release money of a reserve",
            description =
                    "What is kept for need goes to a sub-region, with the evidence of its need; what is held back for"
                            + " contingencies may also go to the region as a whole.")
    public RestResponse<AllocationPlanView> releaseReserve(
            @PathParam("id") UUID id, @NotNull @Valid ReleaseReserve request) {
        return RestResponse.ok(AllocationPlanView.of(releasing.release(
                id,
                request.reserve().kind,
                request.part(),
                request.amount(),
                decision(request, request.reference()),
                caller.id())));
    }

    private Decision decision(DatedRequest request, String reference) {
        return new Decision(calendar.orToday(request.effectiveOn()), request.reason(), reference);
    }
}
