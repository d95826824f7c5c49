package org.concordat.membership.subscription.subscription.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.subscription.SubscriptionView;
import org.concordat.membership.subscription.subscription.WritingOff;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Debts of lapsed members that are chased no longer, over HTTP. */
@Path("/v1/subscriptions/{id}/write-off")
@Tag(name = "Invoices and payments")
public class WriteOffResource {

    private final WritingOff writingOff;
    private final Caller caller;

    WriteOffResource(WritingOff writingOff, Caller caller) {
        this.writingOff = writingOff;
        this.caller = caller;
    }

    /** Why a debt should be chased no longer. */
    public record AskForWriteOff(
            @NotBlank @Size(max = 2000) @Schema(description = "Why; kept in the history")
            String reason) {}

    @POST
    @Idempotent(required = true)
    @PermissionsAllowed(Rights.WRITE_OFF_DEBTS)
    @Operation(
            summary = "Ask to write a debt off",
            description =
                    "Of a member that has lapsed, with a reason. Its debt stays in the aged debt until another person"
                            + " approves.")
    public RestResponse<SubscriptionView> askForWriteOff(
            @PathParam("id") UUID id, @NotNull @Valid AskForWriteOff request) {
        return RestResponse.ok(writingOff.ask(id, new EffectiveDate(null, request.reason()), caller.id()));
    }

    @POST
    @Path("/approval")
    @Idempotent(required = true)
    @PermissionsAllowed(Rights.WRITE_OFF_DEBTS)
    @Operation(
            summary = "Approve a write-off",
            description =
                    "By somebody else than the one who asked for it. The debt leaves the aged debt from that day on;"
                            + " the invoice stays, and money that comes all the same is received on it.")
    public RestResponse<SubscriptionView> approveWriteOff(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(writingOff.approve(id, StateChange.effectiveDateOf(request), caller.id()));
    }

    @POST
    @Path("/rejection")
    @Idempotent
    @PermissionsAllowed(Rights.WRITE_OFF_DEBTS)
    @Operation(
            summary = "Reject a write-off",
            description = "By whoever may decide, also by the one who asked for it. The debt stays owed.")
    public RestResponse<SubscriptionView> rejectWriteOff(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(writingOff.reject(id, StateChange.effectiveDateOf(request)));
    }
}
