package org.concordat.membership.subscription.reminder.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.reminder.DueReminder;
import org.concordat.membership.subscription.reminder.Reminding;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reminders that are due, over HTTP. */
@Path("/v1/reminders-due")
@Tag(name = "Reminders")
public class DueReminderResource {

    private final Reminding reminding;

    DueReminderResource(Reminding reminding) {
        this.reminding = reminding;
    }

    @GET
    @PermissionsAllowed(Rights.READ_REMINDERS)
    @Operation(
            summary = "List the reminders that are due",
            description =
                    "Of the invoices that were overdue at the end of a day, those that needed a reminder which had not been"
                            + " sent; the longest due first. The days are those that the rate card sets.")
    public Page<DueReminder> listRemindersDue(
            @QueryParam("asAt") @Parameter(description = "At the end of this day; today when left out") LocalDate asAt,
            @QueryParam("financialYear") @Parameter(description = "Only invoices of this year")
                    FinancialYear financialYear,
            @BeanParam @Valid PageRequest page) {
        return reminding.due(asAt, financialYear, page);
    }
}
