package org.concordat.funding.award.claim.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.award.claim.ClaimId;
import org.concordat.funding.award.claim.ClaimLine;
import org.concordat.funding.award.claim.ClaimView;
import org.concordat.funding.award.claim.Claiming;
import org.concordat.funding.ledger.AwardId;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a claim over HTTP. */
@Path("/v1/awards/{id}/claims/{claim}")
@Tag(name = "Claims", description = "What recipients ask to be paid, line by line")
public class ClaimStepResource {

    private final Claiming claiming;
    private final Caller caller;

    ClaimStepResource(Claiming claiming, Caller caller) {
        this.claiming = claiming;
        this.caller = caller;
    }

    /** What is eligible of the lines that are not in whole. */
    public record ApproveClaim(
            @Size(max = 500) @Schema(description = "Lines that are left out are eligible in whole")
            List<@NotNull @Valid LineFinding> lines,

            LocalDate effectiveOn,
            @Size(max = 1000) String reason)
            implements DatedRequest {

        private List<ClaimLine.Finding> findings() {
            return lines == null
                    ? List.of()
                    : lines.stream().map(LineFinding::finding).toList();
        }
    }

    /** What of a line is eligible, why not all of it, and whether the rest may come again. */
    public record LineFinding(
            @NotNull UUID line,
            @NotNull Money eligible,
            @Size(max = 1000) String disallowedBecause,

            @Schema(description = "Whether the rest may be claimed again; not when left out")
            Boolean mayComeAgain) {

        private ClaimLine.Finding finding() {
            return new ClaimLine.Finding(line, eligible, disallowedBecause, Boolean.TRUE.equals(mayComeAgain));
        }
    }

    /** That it is paid. */
    public record PayClaim(
            @NotBlank @Size(max = 200) @Schema(description = "As the bank statement will call it")
            String reference,

            LocalDate effectiveOn,
            @Size(max = 1000) String reason)
            implements DatedRequest {}

    /** That nothing is paid on it. */
    public record ReturnClaim(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Idempotent(required = true)
    @Path("/approval")
    @PermissionsAllowed(Rights.MANAGE_AWARDS)
    @Operation(
            summary = "Approve a claim",
            description = "In part or whole, line by line; the grant pays its rate of what is eligible.")
    public RestResponse<ClaimView> approveClaim(
            @PathParam("id") AwardId id, @PathParam("claim") ClaimId claim, @NotNull @Valid ApproveClaim request) {
        return RestResponse.ok(claiming.approve(id, claim, request.findings(), request.effective(), caller.id()));
    }

    @POST
    @Idempotent(required = true)
    @Path("/payment")
    @PermissionsAllowed(Rights.PAY_AWARDS)
    @Operation(
            summary = "Pay a claim",
            description = "What was approved, less what is retained; by another person than who approved it.")
    public RestResponse<ClaimView> payClaim(
            @PathParam("id") AwardId id, @PathParam("claim") ClaimId claim, @NotNull @Valid PayClaim request) {
        return RestResponse.ok(claiming.pay(id, claim, request.reference(), request.effective(), caller.id()));
    }

    @POST
    @Idempotent(required = true)
    @Path("/return")
    @PermissionsAllowed(Rights.MANAGE_AWARDS)
    @Operation(summary = "Return a claim", description = "Nothing is paid on it; what was approved is taken back.")
    public RestResponse<ClaimView> returnClaim(
            @PathParam("id") AwardId id, @PathParam("claim") ClaimId claim, @NotNull @Valid ReturnClaim request) {
        return RestResponse.ok(claiming.giveBack(id, claim, new EffectiveDate(null, request.reason())));
    }
}
