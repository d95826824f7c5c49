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
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Caller;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Virements between the years of an award over HTTP. */
@Path("/v1/awards/{id}/virements")
@Tag(name = "Awards", description = "What was promised to whom, how it is paid and what became of it")
public class VirementResource {

    private final ManagingAwards managing;
    private final Caller caller;

    VirementResource(ManagingAwards managing, Caller caller) {
        this.managing = managing;
        this.caller = caller;
    }

    /** What is moved from which year to which. */
    public record MoveBetweenYears(
            @NotNull FinancialYear from,
            @NotNull FinancialYear to,
            @NotNull Money amount,
            LocalDate effectiveOn,
            @NotBlank @Size(max = 1000) String reason)
            implements DatedRequest {}

    @POST
    @Idempotent(required = true)
    @PermissionsAllowed(Rights.MANAGE_AWARDS)
    @Operation(
            summary = "Move an award's money to another year",
            description = "The total stays; no year is left with less than was paid or approved for it.")
    public RestResponse<AwardView> moveBetweenYears(
            @PathParam("id") UUID id, @NotNull @Valid MoveBetweenYears request) {
        return RestResponse.ok(
                managing.vire(id, request.from(), request.to(), request.amount(), request.effective(), caller.id()));
    }
}
