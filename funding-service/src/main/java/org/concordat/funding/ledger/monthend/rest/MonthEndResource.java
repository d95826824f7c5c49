package org.concordat.funding.ledger.monthend.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.ledger.BookOwners;
import org.concordat.funding.ledger.monthend.ClosingMonths;
import org.concordat.funding.ledger.monthend.MonthEndId;
import org.concordat.funding.ledger.monthend.MonthEndView;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Closed months of a fund's book over HTTP. */
@Path("/v1/funds/{id}/month-ends")
@Tag(name = "Ledger", description = "Every movement of money, in double entry, never rewritten")
public class MonthEndResource {

    private final BookOwners funds;
    private final ClosingMonths closing;
    private final History history;

    MonthEndResource(BookOwners funds, ClosingMonths closing, History history) {
        this.funds = funds;
        this.closing = closing;
        this.history = history;
    }

    /** Which month to close. */
    public record CloseMonth(
            @NotNull @Schema(description = "Its last day", examples = "2008-04-30")
            LocalDate day,

            @Size(max = 1000) String reason) {}

    @POST
    @Idempotent(required = true)
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CLOSE_MONTHS)
    @Operation(
            summary = "Close a month",
            description =
                    "Months close in order, each once it is over. Nothing is dated in a closed month: a mistake in it"
                            + " is reversed in the first open month. Closing March lists what each part of the region has left.")
    public RestResponse<MonthEndView> closeMonth(@PathParam("id") UUID id, @NotNull @Valid CloseMonth request) {
        MonthEndView closed = closing.close(funds.require(id), request.day(), request.reason());
        return Answers.created("/v1/funds/%s/month-ends/%s".formatted(id, closed.id()), closed, 0);
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "List closed months", description = "From the first on.")
    public Page<MonthEndView> listMonthEnds(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return closing.list(funds.require(id), page);
    }

    @GET
    @Path("/{monthEnd}")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "Read a closed month", description = "With what was left when it is the end of March.")
    public RestResponse<MonthEndView> getMonthEnd(
            @PathParam("id") UUID id, @PathParam("monthEnd") MonthEndId monthEnd) {
        return Answers.ok(closing.get(id, monthEnd), 0);
    }

    @GET
    @Path("/{monthEnd}/history")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "History of a closed month", description = "Who closed it, when and why.")
    public Page<HistoryEntry> listMonthEndHistory(
            @PathParam("id") UUID id, @PathParam("monthEnd") MonthEndId monthEnd, @BeanParam @Valid PageRequest page) {
        return history.of(closing.get(id, monthEnd).id(), page);
    }
}
