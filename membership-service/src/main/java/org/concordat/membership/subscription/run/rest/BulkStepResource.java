package org.concordat.membership.subscription.run.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.run.BulkStepOrder;
import org.concordat.membership.subscription.run.BulkStepOrder.BulkStep;
import org.concordat.membership.subscription.run.BulkStepReport;
import org.concordat.membership.subscription.run.BulkStepping;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.operation.LongRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Steps with many subscriptions of a run at once, over HTTP. */
@Path("/v1/subscription-runs/{id}/steps")
@Tag(name = "Subscription runs")
public class BulkStepResource {

    private static final String WHICH =
            " With the subscriptions of the organisations within the run's scope, for its year;"
                    + " each for itself, in one operation that goes on where it stopped. One with which it was done before stays"
                    + " as it is, one that does not allow it says why. A preview says what would be done, and does nothing.";

    private final LongRequests requests;
    private final BulkStepping work;

    BulkStepResource(LongRequests requests, BulkStepping work) {
        this.requests = requests;
        this.work = work;
    }

    /** Which subscriptions of the run take a step. */
    public record StepInBulk(
            @Size(min = 1, max = 5000)
            @Schema(description = "Ids of subscriptions of the run; all of them when left out")
            List<@NotNull UUID> subscriptions,

            @Size(max = 5000) @Schema(description = "Ids of subscriptions of the run to leave as they are")
            List<@NotNull UUID> except,

            @Schema(description = "True to show what would be done, and do nothing; false when left out")
            Boolean preview,

            LocalDate effectiveOn,
            @Size(max = 2000) String reason)
            implements DatedRequest {

        private BulkStepOrder order(UUID run, BulkStep step) {
            return new BulkStepOrder(
                    run, step, subscriptions, except, effectiveOn, reason, null, null, Boolean.TRUE.equals(preview));
        }
    }

    /** Which subscriptions of the run are invoiced, and how the invoices are dated. */
    public record InvoiceInBulk(
            @Size(min = 1, max = 5000)
            @Schema(description = "Ids of subscriptions of the run; all of them when left out")
            List<@NotNull UUID> subscriptions,

            @Size(max = 5000) @Schema(description = "Ids of subscriptions of the run to leave as they are")
            List<@NotNull UUID> except,

            @Schema(description = "True to show what would be done, and do nothing; false when left out")
            Boolean preview,

            @Schema(description = "Date of the invoices; effectiveOn when left out")
            LocalDate issuedOn,

            @Schema(description = "The partnership's usual term when left out")
            LocalDate dueOn,

            @Schema(description = "The day from which this is true; issuedOn, or else today, when left out")
            LocalDate effectiveOn,

            @Size(max = 2000) String reason)
            implements DatedRequest {

        @Override
        public LocalDate ownDay() {
            return issuedOn;
        }

        private BulkStepOrder order(UUID run) {
            return new BulkStepOrder(
                    run,
                    BulkStep.INVOICE,
                    subscriptions,
                    except,
                    effective().day(),
                    reason,
                    issuedOn,
                    dueOn,
                    Boolean.TRUE.equals(preview));
        }
    }

    @POST
    @Idempotent(inParts = true)
    @Path("/agreement")
    @PermissionsAllowed(Rights.CHANGE_SUBSCRIPTIONS)
    @Operation(summary = "Record many agreements", description = "The organisations subscribe." + WHICH)
    public RestResponse<BulkStepReport> agreeInBulk(@PathParam("id") UUID id, @NotNull @Valid StepInBulk request) {
        return requests.answer(work, request.order(id, BulkStep.AGREEMENT));
    }

    @POST
    @Idempotent(inParts = true)
    @Path("/decline")
    @PermissionsAllowed(Rights.CHANGE_SUBSCRIPTIONS)
    @Operation(summary = "Record many refusals", description = "The invited organisations do not subscribe." + WHICH)
    public RestResponse<BulkStepReport> declineInBulk(@PathParam("id") UUID id, @NotNull @Valid StepInBulk request) {
        return requests.answer(work, request.order(id, BulkStep.DECLINE));
    }

    @POST
    @Idempotent(inParts = true)
    @Path("/invoice")
    @PermissionsAllowed(Rights.COLLECT_SUBSCRIPTIONS)
    @Operation(
            summary = "Issue many invoices",
            description = "Invoices the agreed subscriptions, under numbers without gaps." + WHICH)
    public RestResponse<BulkStepReport> invoiceInBulk(@PathParam("id") UUID id, @NotNull @Valid InvoiceInBulk request) {
        return requests.answer(work, request.order(id));
    }
}
