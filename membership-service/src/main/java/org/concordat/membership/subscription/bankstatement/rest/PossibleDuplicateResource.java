package org.concordat.membership.subscription.bankstatement.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
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
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.bankstatement.DuplicateDeciding;
import org.concordat.membership.subscription.bankstatement.PossibleDuplicate;
import org.concordat.membership.subscription.bankstatement.PossibleDuplicate.Verdict;
import org.concordat.membership.subscription.bankstatement.PossibleDuplicateFilter;
import org.concordat.membership.subscription.bankstatement.PossibleDuplicateView;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Lines of bank statements that look like payments on the books, over HTTP. */
@Path("/v1/possible-duplicates")
@Tag(name = "Invoices and payments")
public class PossibleDuplicateResource {

    private final DuplicateDeciding deciding;
    private final History history;

    PossibleDuplicateResource(DuplicateDeciding deciding, History history) {
        this.deciding = deciding;
        this.history = history;
    }

    /** What a person decides on a line. */
    public record DecideDuplicate(
            @NotNull @Schema(description = "DUPLICATE books nothing; PAYMENT records the line as another payment")
            Verdict verdict,

            @Size(max = 2000) String reason) {}

    @GET
    @PermissionsAllowed(Rights.READ_POSSIBLE_DUPLICATES)
    @Operation(
            summary = "List possible duplicates",
            description = "Lines that look like a payment recorded by hand or by an import, in the order they were held"
                    + " back.")
    public Page<PossibleDuplicateView> listPossibleDuplicates(
            @QueryParam("state") @Parameter(description = "Only those that stand so") PossibleDuplicate.State state,
            @QueryParam("statement") @Parameter(description = "Only those of this statement's import") UUID statement,
            @QueryParam("receivedFrom") @Parameter(description = "Only those of this day or later")
                    LocalDate receivedFrom,
            @QueryParam("receivedTo") @Parameter(description = "Only those of this day or before") LocalDate receivedTo,
            @BeanParam @Valid PageRequest page) {
        return deciding.list(new PossibleDuplicateFilter(state, statement, receivedFrom, receivedTo), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_POSSIBLE_DUPLICATES)
    @Operation(
            summary = "Read a possible duplicate",
            description = "The line, what it looks like, and what was decided.")
    public PossibleDuplicateView getPossibleDuplicate(@PathParam("id") UUID id) {
        return deciding.get(id);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_POSSIBLE_DUPLICATES)
    @Operation(
            summary = "History of a possible duplicate",
            description = "When it was held back, and who decided on it; oldest first.")
    public Page<HistoryEntry> listPossibleDuplicateHistory(
            @PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(deciding.get(id).id(), page);
    }

    @POST
    @Idempotent(required = true)
    @Path("/{id}/decision")
    @PermissionsAllowed(Rights.RECONCILE_PAYMENTS)
    @Operation(
            summary = "Decide on a possible duplicate",
            description = "Either the line is the payment that it looks like, or it is another one, which is recorded.")
    public RestResponse<PossibleDuplicateView> decidePossibleDuplicate(
            @PathParam("id") UUID id, @NotNull @Valid DecideDuplicate request) {
        return RestResponse.ok(deciding.decide(id, request.verdict(), request.reason()));
    }
}
