package org.concordat.membership.subscription.reminder.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.reminder.Reminder;
import org.concordat.membership.subscription.reminder.ReminderId;
import org.concordat.membership.subscription.reminder.Reminding;
import org.concordat.membership.subscription.subscription.SubscriptionId;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Reminders that were sent, over HTTP. */
@Path("/v1/subscriptions/{id}/reminders")
@Tag(name = "Reminders", description = "Which unpaid invoices need which reminder, and which were sent")
public class ReminderResource {

    private final Reminding reminding;
    private final Caller caller;

    ReminderResource(Reminding reminding, Caller caller) {
        this.reminding = reminding;
        this.caller = caller;
    }

    /** That a reminder was sent; to whom is not asked. */
    public record RecordReminder(
            @NotNull @Min(1) @Max(10) @Schema(description = "1 for the first reminder, 2 for the second, and so on")
            Integer level,

            @NotNull @Schema(description = "The day it was sent")
            LocalDate sentOn,

            @NotNull @Schema(description = "How it was sent")
            Reminder.Channel channel) {}

    /** A reminder that was sent, as callers see it. */
    public record ReminderView(
            UUID id,

            @Size(max = 20) @Schema(examples = "2008-09/0012")
            String invoice,

            @JsonUnwrapped Reminder.Details details) {

        private static ReminderView of(Reminder reminder) {
            return new ReminderView(reminder.id(), reminder.invoice(), reminder.details());
        }
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.COLLECT_SUBSCRIPTIONS)
    @Operation(
            summary = "Record that a reminder was sent",
            description = "Each reminder of an invoice once, when it is due, and none after a later one.")
    public RestResponse<ReminderView> recordReminder(@PathParam("id") UUID id, @NotNull @Valid RecordReminder request) {
        var details = new Reminder.Details(request.level(), request.sentOn(), request.channel(), caller.id());
        Reminder sent = reminding.sent(id, details);
        return Answers.created(
                "/v1/subscriptions/%s/reminders/%s".formatted(id, sent.id()), ReminderView.of(sent), sent.version());
    }

    @GET
    @Path("/{reminder}")
    @PermissionsAllowed(Rights.READ_REMINDERS)
    @Operation(summary = "Read a reminder", description = "Reads one reminder that was sent.")
    public ReminderView getReminder(
            @PathParam("id") SubscriptionId subscription, @PathParam("reminder") ReminderId reminder) {
        return ReminderView.of(reminding.get(subscription, reminder));
    }

    @GET
    @PermissionsAllowed(Rights.READ_REMINDERS)
    @Operation(
            summary = "List the reminders of a subscription",
            description = "The reminders that were sent, from the first on.")
    public Page<ReminderView> listReminders(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return reminding.list(id, page).map(ReminderView::of);
    }
}
