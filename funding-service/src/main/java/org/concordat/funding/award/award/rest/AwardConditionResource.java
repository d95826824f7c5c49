package org.concordat.funding.award.award.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import org.concordat.funding.award.award.AwardView;
import org.concordat.funding.award.award.ConditionId;
import org.concordat.funding.award.award.ManagingAwards;
import org.concordat.funding.ledger.AwardId;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Conditions of an award over HTTP. */
@Path("/v1/awards/{id}/conditions/{condition}")
@Tag(name = "Awards", description = "What was promised to whom, how it is paid and what became of it")
public class AwardConditionResource {

    private final ManagingAwards managing;

    AwardConditionResource(ManagingAwards managing) {
        this.managing = managing;
    }

    /** That a condition is met. */
    public record MeetCondition(
            @NotBlank @Size(max = 500) @Schema(description = "Where the evidence is kept")
            String evidence,

            LocalDate effectiveOn,
            @Size(max = 1000) String reason)
            implements DatedRequest {}

    /** That a condition is no longer asked for. */
    public record WaiveCondition(
            LocalDate effectiveOn,
            @NotBlank @Size(max = 1000) String reason) implements DatedRequest {}

    @POST
    @Idempotent
    @Path("/fulfilment")
    @PermissionsAllowed(Rights.MANAGE_AWARDS)
    @Operation(summary = "Record that a condition is met", description = "With the evidence; once.")
    public RestResponse<AwardView> meetCondition(
            @PathParam("id") AwardId id,
            @PathParam("condition") ConditionId condition,
            @NotNull @Valid MeetCondition request) {
        return RestResponse.ok(managing.meetCondition(id, condition, request.evidence(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/waiver")
    @PermissionsAllowed(Rights.MANAGE_AWARDS)
    @Operation(summary = "Waive a condition", description = "With a reason; it blocks no claim any more.")
    public RestResponse<AwardView> waiveCondition(
            @PathParam("id") AwardId id,
            @PathParam("condition") ConditionId condition,
            @NotNull @Valid WaiveCondition request) {
        return RestResponse.ok(managing.waiveCondition(id, condition, request.effective()));
    }
}
