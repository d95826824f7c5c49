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
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.programme.benefit.saving.Comparing;
import org.concordat.programme.benefit.saving.SavingView;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** That a duplicate is none after all, over HTTP. */
@Path("/v1/savings/{id}/separation")
@Tag(name = "Savings")
public class SeparationResource {

    private final Comparing comparing;

    SeparationResource(Comparing comparing) {
        this.comparing = comparing;
    }

    /** Why a duplicate is none. */
    public record SeparateSaving(
            @Schema(nullable = true) LocalDate effectiveOn,
            @NotBlank @Size(max = 2000) String reason) implements DatedRequest {}

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.VALIDATE_SAVINGS)
    @Operation(
            summary = "Separate a saving from those that it was one with",
            description = "It counts itself again; of the others the best proven counts.")
    public RestResponse<SavingView> separateSaving(@PathParam("id") UUID id, @NotNull @Valid SeparateSaving request) {
        return RestResponse.ok(comparing.separate(id, request.effective()));
    }
}
