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
import java.util.UUID;
import org.concordat.funding.award.award.AwardView;
import org.concordat.funding.award.award.ManagingAwards;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of an award over HTTP. */
@Path("/v1/awards/{id}")
@Tag(name = "Awards", description = "What was promised to whom, how it is paid and what became of it")
public class AwardStepResource {

    private final ManagingAwards managing;
    private final VisibleAwards visible;
    private final Caller caller;

    AwardStepResource(ManagingAwards managing, VisibleAwards visible, Caller caller) {
        this.managing = managing;
        this.visible = visible;
        this.caller = caller;
    }

    /** A step that is taken for a reason. */
    public record ReasonedStep(
            LocalDate effectiveOn,
            @NotBlank @Size(max = 1000) String reason) implements DatedRequest {}

    @POST
    @Idempotent
    @Path("/acceptance")
    @PermissionsAllowed(Rights.CLAIM)
    @Operation(
            summary = "Accept an award",
            description = "The recipient accepts the offer and its conditions; a successor accepts what it took over.")
    public RestResponse<AwardView> acceptAward(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(managing.accept(visible.id(id), StateChange.effectiveDateOf(request)));
    }

    @POST
    @Idempotent
    @Path("/activation")
    @PermissionsAllowed(Rights.MANAGE_AWARDS)
    @Operation(summary = "Activate an award", description = "Work begins as agreed; from now on money may be claimed.")
    public RestResponse<AwardView> activateAward(@PathParam("id") UUID id, @NotNull @Valid ActivateAward request) {
        return RestResponse.ok(managing.activate(id, request.terms(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/suspension")
    @PermissionsAllowed(Rights.MANAGE_AWARDS)
    @Operation(summary = "Suspend an award", description = "Nothing is claimed or paid until it is resumed.")
    public RestResponse<AwardView> suspendAward(@PathParam("id") UUID id, @NotNull @Valid ReasonedStep request) {
        return RestResponse.ok(managing.suspend(id, request.effective()));
    }

    @POST
    @Idempotent
    @Path("/resumption")
    @PermissionsAllowed(Rights.MANAGE_AWARDS)
    @Operation(summary = "Resume an award", description = "Money may be claimed and paid again.")
    public RestResponse<AwardView> resumeAward(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(managing.resume(id, StateChange.effectiveDateOf(request)));
    }

    @POST
    @Idempotent
    @Path("/withdrawal")
    @PermissionsAllowed(Rights.MANAGE_AWARDS)
    @Operation(summary = "Withdraw an award", description = "Before anything was paid; all of it is released.")
    public RestResponse<AwardView> withdrawAward(@PathParam("id") UUID id, @NotNull @Valid ReasonedStep request) {
        return RestResponse.ok(managing.withdraw(id, request.effective(), caller.id()));
    }

    @POST
    @Idempotent
    @Path("/termination")
    @PermissionsAllowed(Rights.MANAGE_AWARDS)
    @Operation(summary = "Terminate an award", description = "After something was paid; what was not is released.")
    public RestResponse<AwardView> terminateAward(@PathParam("id") UUID id, @NotNull @Valid ReasonedStep request) {
        return RestResponse.ok(managing.terminate(id, request.effective(), caller.id()));
    }

    @POST
    @Idempotent
    @Path("/completion")
    @PermissionsAllowed(Rights.MANAGE_AWARDS)
    @Operation(
            summary = "Complete an award",
            description = "All is done; what is left is released, but for what is retained.")
    public RestResponse<AwardView> completeAward(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(managing.complete(id, StateChange.effectiveDateOf(request), caller.id()));
    }
}
