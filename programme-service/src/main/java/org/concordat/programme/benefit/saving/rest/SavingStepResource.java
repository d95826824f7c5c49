package org.concordat.programme.benefit.saving.rest;

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
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.benefit.saving.Claiming;
import org.concordat.programme.benefit.saving.SavingView;
import org.concordat.programme.benefit.saving.Validating;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How a saving is proven and counts year by year, over HTTP. */
@Path("/v1/savings/{id}")
@Tag(name = "Savings")
public class SavingStepResource {

    private final Claiming claiming;
    private final Validating validating;
    private final VisibleSavings visible;

    SavingStepResource(Claiming claiming, Validating validating, VisibleSavings visible) {
        this.claiming = claiming;
        this.validating = validating;
        this.visible = visible;
    }

    /** What shows a saving, and the owner's word on quality. */
    public record ShowEvidence(
            @NotBlank
            @Size(max = 500)
            @Schema(examples = "Ledger extract 2009/17", description = "Where it can be read")
            String reference,

            @NotNull @Schema(description = "The owner states that service quality held; otherwise it is no saving")
            Boolean serviceQualityHeld,

            @NotBlank @Size(max = 1000) @Schema(description = "How service quality held, as the owner states it")
            String serviceQuality,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements DatedRequest {}

    /** That a recurring saving came in a year. */
    public record ConfirmYear(
            @NotNull FinancialYear financialYear,

            @Schema(nullable = true, description = "The day on which the owner confirmed it; today when absent")
            LocalDate confirmedOn,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements DatedRequest {

        @Override
        public LocalDate ownDay() {
            return confirmedOn;
        }
    }

    /** Why a saving is none. */
    public record RejectSaving(
            @Schema(nullable = true) LocalDate effectiveOn,
            @NotBlank @Size(max = 2000) String reason) implements DatedRequest {}

    @POST
    @Idempotent
    @Path("/evidence")
    @PermissionsAllowed(Rights.CLAIM_SAVINGS)
    @Operation(
            summary = "Bring the evidence of a saving",
            description = "With the owner's statement that service quality held. It becomes EVIDENCED.")
    public RestResponse<SavingView> evidenceSaving(@PathParam("id") UUID id, @NotNull @Valid ShowEvidence request) {
        return RestResponse.ok(claiming.evidence(
                visible.id(id),
                request.reference(),
                request.serviceQualityHeld(),
                request.serviceQuality(),
                request.effective()));
    }

    @POST
    @Idempotent
    @Path("/confirmations")
    @PermissionsAllowed(Rights.CLAIM_SAVINGS)
    @Operation(
            summary = "Confirm a recurring saving for a year",
            description =
                    "For its owner, also once it is VALIDATED: it counts in that year from then on. Whoever validated"
                            + " it does not confirm a year of it, and whoever confirmed one does not validate it.")
    public RestResponse<SavingView> confirmSaving(@PathParam("id") UUID id, @NotNull @Valid ConfirmYear request) {
        return RestResponse.ok(claiming.confirm(visible.id(id), request.financialYear(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/validation")
    @PermissionsAllowed(Rights.VALIDATE_SAVINGS)
    @Operation(
            summary = "Validate a saving",
            description = "Another person has checked it than who claimed it, amended it, confirmed a year of it or"
                    + " brought the evidence.")
    public RestResponse<SavingView> validateSaving(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(validating.validate(id, StateChange.effectiveDateOf(request)));
    }

    @POST
    @Idempotent
    @Path("/rejection")
    @PermissionsAllowed(Rights.VALIDATE_SAVINGS)
    @Operation(
            summary = "Reject a saving",
            description =
                    "By another person than who claimed it, amended it or confirmed a year of it. It counts nowhere,"
                            + " and what was its duplicate counts in its place.")
    public RestResponse<SavingView> rejectSaving(@PathParam("id") UUID id, @NotNull @Valid RejectSaving request) {
        return RestResponse.ok(validating.reject(id, request.effective()));
    }
}
