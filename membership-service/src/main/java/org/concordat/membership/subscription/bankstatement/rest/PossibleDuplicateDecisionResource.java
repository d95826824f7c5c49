package org.concordat.membership.subscription.bankstatement.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.bankstatement.BulkDuplicateDeciding;
import org.concordat.membership.subscription.bankstatement.BulkDuplicateDeciding.DuplicateDecisionReport;
import org.concordat.membership.subscription.bankstatement.PossibleDuplicate.Verdict;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.operation.LongRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Decisions on many possible duplicates at once, over HTTP. */
@Path("/v1/possible-duplicate-decisions")
@Tag(name = "Invoices and payments")
public class PossibleDuplicateDecisionResource {

    private final LongRequests requests;
    private final BulkDuplicateDeciding work;

    PossibleDuplicateDecisionResource(LongRequests requests, BulkDuplicateDeciding work) {
        this.requests = requests;
        this.work = work;
    }

    /** What is decided on all waiting lines that are named; each filter that is sent narrows them. */
    public record DecideDuplicates(
            @Schema(description = "The import of a statement")
            UUID statement,

            @Schema(description = "The line's day or later") LocalDate receivedFrom,

            @Schema(description = "The line's day or before")
            LocalDate receivedTo,

            @Size(min = 1, max = 20_000)
            @Schema(description = "Ids of lines; all waiting ones that the others name when left out")
            List<@NotNull UUID> possibleDuplicates,

            @NotNull @Schema(description = "DUPLICATE books nothing; PAYMENT records each line as another payment")
            Verdict verdict,

            @Size(max = 2000) String reason) {

        private BulkDuplicateDeciding.Selection selection() {
            return new BulkDuplicateDeciding.Selection(statement, receivedFrom, receivedTo, possibleDuplicates);
        }
    }

    @POST
    @Idempotent(required = true, inParts = true)
    @PermissionsAllowed(Rights.RECONCILE_PAYMENTS)
    @Operation(
            summary = "Decide on many possible duplicates",
            description =
                    "Decides alike on the waiting lines of a statement, of some days, or of a list. List them by the"
                            + " same filters first. A line that cannot be decided so waits on, and the answer says why.")
    public RestResponse<DuplicateDecisionReport> decidePossibleDuplicates(@NotNull @Valid DecideDuplicates request) {
        return requests.answer(work, work.order(request.selection(), request.verdict(), request.reason()));
    }
}
