package org.concordat.funding.fund.receipt.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.fund.fund.SourceId;
import org.concordat.funding.fund.receipt.Receipt;
import org.concordat.funding.fund.receipt.ReceiptId;
import org.concordat.funding.fund.receipt.ReceiptState;
import org.concordat.funding.fund.receipt.Receiving;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The receipts of a fund over HTTP. */
@Path("/v1/funds/{id}/receipts")
@Tag(name = "Receipts", description = "Money that came in")
public class ReceiptResource {

    private final Receiving receiving;
    private final History history;
    private final Caller caller;

    ReceiptResource(Receiving receiving, History history, Caller caller) {
        this.receiving = receiving;
        this.history = history;
        this.caller = caller;
    }

    /** Why a receipt was a mistake. */
    public record ReverseReceipt(
            @NotBlank @Size(max = 1000) @Schema(description = "What was wrong with it")
            String reason,

            @Schema(
                    description =
                            "The day from which it is taken back, not before the receipt's own; when absent that, or the first open day of the books")
            LocalDate effectiveOn)
            implements DatedRequest {}

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(
            summary = "List a fund's receipts",
            description = "By the day the money came, those taken back included.")
    public Page<ReceiptState> listReceipts(
            @PathParam("id") FundId id,
            @QueryParam("source") @Parameter(description = "Only money of this source") SourceId source,
            @QueryParam("financialYear") @Parameter(description = "Only money for this year")
                    FinancialYear financialYear,
            @BeanParam @Valid PageRequest page) {
        return receiving.list(id, source, financialYear, page);
    }

    @POST
    @Idempotent(required = true)
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.RECORD_RECEIPTS)
    @Operation(
            summary = "Record a receipt",
            description = "Money of a source that came in; it stands in the ledger at once as unallocated.")
    public RestResponse<ReceiptState> recordReceipt(@PathParam("id") UUID id, @NotNull @Valid RecordReceipt request) {
        Receipt receipt = receiving.record(id, request.received(), request.effective(), caller.id());
        return Answers.created(
                "/v1/funds/%s/receipts/%s".formatted(id, receipt.id()), view(receipt), receipt.version());
    }

    @GET
    @Path("/{receiptId}")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "Read a receipt", description = "Money that came in once.")
    public RestResponse<ReceiptState> getReceipt(
            @PathParam("id") FundId id, @PathParam("receiptId") ReceiptId receiptId) {
        Receipt receipt = receiving.get(id, receiptId);
        return Answers.ok(view(receipt), receipt.version());
    }

    @POST
    @Path("/{receiptId}/reversal")
    @Idempotent(required = true)
    @PermissionsAllowed(Rights.RECORD_RECEIPTS)
    @Operation(
            summary = "Reverse a receipt",
            description =
                    "Takes a mistaken receipt back by an entry of its own; refused when the money is no longer free.")
    public RestResponse<ReceiptState> reverseReceipt(
            @PathParam("id") FundId id,
            @PathParam("receiptId") ReceiptId receiptId,
            @NotNull @Valid ReverseReceipt request) {
        Receipt reversed = receiving.reverse(id, receiptId, request.effective(), caller.id());
        return Answers.ok(view(reversed), reversed.version());
    }

    @GET
    @Path("/{receiptId}/history")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "History of a receipt", description = "Oldest first.")
    public Page<HistoryEntry> listReceiptHistory(
            @PathParam("id") FundId id,
            @PathParam("receiptId") ReceiptId receiptId,
            @BeanParam @Valid PageRequest page) {
        return history.of(receiving.get(id, receiptId).id(), page);
    }

    private static ReceiptState view(Receipt receipt) {
        return ReceiptState.of(receipt);
    }
}
