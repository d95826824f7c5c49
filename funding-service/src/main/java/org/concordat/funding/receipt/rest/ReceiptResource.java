package org.concordat.funding.receipt.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.funding.fund.Funds;
import org.concordat.funding.receipt.Receipt;
import org.concordat.funding.receipt.ReceiptState;
import org.concordat.funding.receipt.Receipts;
import org.concordat.funding.receipt.Receiving;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The receipts of a fund over HTTP. */
@Path("/v1/funds/{id}/receipts")
@Tag(name = "Receipts", description = "Money that came in")
public class ReceiptResource {

    private final Receiving receiving;
    private final Receipts receipts;
    private final Funds funds;
    private final History history;
    private final Caller caller;

    ReceiptResource(Receiving receiving, Receipts receipts, Funds funds, History history, Caller caller) {
        this.receiving = receiving;
        this.receipts = receipts;
        this.funds = funds;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(
            operationId = "listReceipts",
            summary = "List a fund's receipts",
            description = "By the day the money came, those taken back included.")
    public Page<ReceiptView> list(
            @PathParam("id") UUID id,
            @QueryParam("source") @Parameter(description = "Only money of this source") UUID source,
            @QueryParam("financialYear") @Parameter(description = "Only money for this year")
                    FinancialYear financialYear,
            @BeanParam @Valid PageRequest page) {
        return receipts.list(funds.get(id).id(), source, financialYear, page).map(ReceiptView::of);
    }

    @POST
    @Idempotent(required = true)
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.RECORD_RECEIPTS)
    @Operation(
            operationId = "recordReceipt",
            summary = "Record a receipt",
            description = "Money of a source that came in; it stands in the ledger at once as unallocated.")
    public RestResponse<ReceiptView> record(@PathParam("id") UUID id, @NotNull @Valid RecordReceipt request) {
        Receipt receipt = receiving.record(id, request.received(), request.effective(), caller.id());
        return Answers.created(
                "/v1/funds/%s/receipts/%s".formatted(id, receipt.id()), view(receipt), receipt.version());
    }

    @GET
    @Path("/{receiptId}")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(operationId = "getReceipt", summary = "Read a receipt", description = "Money that came in once.")
    public RestResponse<ReceiptView> get(@PathParam("id") UUID id, @PathParam("receiptId") UUID receiptId) {
        Receipt receipt = receipts.get(id, receiptId);
        return Answers.ok(view(receipt), receipt.version());
    }

    @POST
    @Path("/{receiptId}/reversal")
    @Idempotent(required = true)
    @PermissionsAllowed(Rights.RECORD_RECEIPTS)
    @Operation(
            operationId = "reverseReceipt",
            summary = "Reverse a receipt",
            description =
                    "Takes a mistaken receipt back by an entry of its own; refused when the money is no longer free.")
    public RestResponse<ReceiptView> reverse(
            @PathParam("id") UUID id, @PathParam("receiptId") UUID receiptId, @NotNull @Valid ReverseReceipt request) {
        Receipt reversed = receiving.reverse(id, receiptId, request.effective(), caller.id());
        return Answers.ok(view(reversed), reversed.version());
    }

    @GET
    @Path("/{receiptId}/history")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(operationId = "listReceiptHistory", summary = "History of a receipt", description = "Oldest first.")
    public Page<HistoryEntry> history(
            @PathParam("id") UUID id, @PathParam("receiptId") UUID receiptId, @BeanParam @Valid PageRequest page) {
        return history.of(receipts.get(id, receiptId).id(), page);
    }

    private static ReceiptView view(Receipt receipt) {
        return ReceiptView.of(ReceiptState.of(receipt));
    }
}
