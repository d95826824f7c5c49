package org.concordat.membership.subscription.reminder.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concordat.membership.subscription.reminder.Reminding;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reminders that were sent, over HTTP. */
@Path("/v1/subscriptions/{id}/reminders")
@Tag(name = "Reminders", description = "Which unpaid invoices need which reminder, and which were sent")
@RolesAllowed({
    Roles.PARTNERSHIP_ADMIN,
    Roles.MEMBERSHIP_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.PROGRAMME_OFFICER,
    Roles.BOARD_MEMBER,
    Roles.AUDITOR,
    Roles.MEMBERSHIP_READ,
    Roles.MEMBERSHIP_WRITE
})
public class ReminderResource {

    private final Reminding reminding;
    private final Caller caller;

    ReminderResource(Reminding reminding, Caller caller) {
        this.reminding = reminding;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.FINANCE_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "recordReminder",
            summary = "Record that a reminder was sent",
            description = "Each reminder of an invoice once, when it is due, and none after a later one.")
    @APIResponse(
            responseCode = "200",
            description = "The reminder",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReminderView.class)))
    public Response sent(@PathParam("id") UUID id, @NotNull @Valid RecordReminder request) {
        return Response.ok(ReminderView.of(reminding.sent(id, request.details(caller.id()))))
                .build();
    }

    @GET
    @Operation(
            operationId = "listReminders",
            summary = "List the reminders of a subscription",
            description = "The reminders that were sent, from the first on.")
    public Page<ReminderView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return reminding.list(id, page).map(ReminderView::of);
    }
}
