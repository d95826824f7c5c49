package org.concordat.reporting.feed.due.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.reporting.feed.due.DueFilter;
import org.concordat.reporting.feed.due.DueItem;
import org.concordat.reporting.feed.due.DueKind;
import org.concordat.reporting.feed.due.ListingDueItems;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is due over HTTP; an organisation's user sees its own organisation's items, and those that are everybody's. */
@Path("/v1/due-items")
@Tag(name = "Due items", description = "What, whose and until when")
public class DueItemResource {

    private final ListingDueItems listing;
    private final Caller caller;

    DueItemResource(ListingDueItems listing, Caller caller) {
        this.listing = listing;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_DUE_ITEMS)
    @Operation(
            summary = "List what is due",
            description =
                    "Returns, highlight reports, claims, conditions, invoices, reviews, actions, terms, votes and whatever"
                            + " else somebody has to do by a day and has not done, by that day. Whoever acts for an"
                            + " organisation sees its own, and what is everybody's: open calls, assessments and frameworks. Webhooks that were disabled because"
                            + " their receivers fail are shown to those who keep webhooks.")
    public Page<DueItem> listDueItems(
            @QueryParam("kind") @Parameter(description = "Only items of this kind") DueKind kind,
            @QueryParam("organisation") @Parameter(description = "Only items of this organisation") UUID organisation,
            @QueryParam("programme")
                    @Size(max = 50)
                    @Parameter(description = "Only items of the programme of this code")
                    String programme,
            @QueryParam("from") @Parameter(description = "Only items due on this day or later") LocalDate from,
            @QueryParam("until") @Parameter(description = "Only items due on this day or before") LocalDate until,
            @QueryParam("overdue") @Parameter(description = "When true, only those whose day has passed")
                    Boolean overdue,
            @QueryParam("asAt")
                    @Parameter(
                            description =
                                    "Shows what was still to be done at the end of this day, by the days from which changes"
                                            + " took effect; today without it. A day ahead shows what is known to take effect by then")
                    LocalDate asAt,
            @BeanParam @Valid PageRequest page) {
        return listing.list(
                new DueFilter(
                        kind,
                        organisation,
                        programme,
                        from,
                        until,
                        Boolean.TRUE.equals(overdue),
                        caller.may(Rights.MANAGE_WEBHOOKS),
                        caller.boundary().orElse(null)),
                asAt,
                page);
    }
}
