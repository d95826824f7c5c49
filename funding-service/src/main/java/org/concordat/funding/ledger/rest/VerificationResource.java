package org.concordat.funding.ledger.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.concordat.funding.fund.Funds;
import org.concordat.funding.ledger.Verification;
import org.concordat.funding.ledger.Verification.Finding;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Verification of the books over HTTP. */
@Path("/v1/ledger-verifications")
@Tag(name = "Ledger")
public class VerificationResource {

    private final Verification verification;
    private final Funds funds;

    VerificationResource(Verification verification, Funds funds) {
        this.verification = verification;
        this.funds = funds;
    }

    /** Which books to go through. */
    public record VerifyLedger(
            @Schema(description = "Only this fund's book; all books when absent")
            UUID fund) {}

    /** Whether the books are as they were written. */
    @Schema(name = "LedgerVerification")
    public record VerificationView(
            @Schema(description = "True when every entry and every balance is as it was written")
            boolean intact,

            @Schema(description = "How many entries are intact, up to the first that is not")
            long entries,

            @Schema(nullable = true, description = "Absent when all is intact")
            BreakView firstBroken) {

        static VerificationView of(Finding finding) {
            return new VerificationView(finding.intact(), finding.entries(), BreakView.of(finding.firstBroken()));
        }
    }

    /** Where a book is no longer as it was written. */
    @Schema(name = "LedgerBreak")
    public record BreakView(
            UUID fund,
            @Schema(description = "Number of the entry") long sequence,
            @Schema(maxLength = 200) String detail) {

        static BreakView of(Verification.Break found) {
            return found == null ? null : new BreakView(found.fund(), found.sequence(), found.why());
        }
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.VERIFY_LEDGER)
    @Operation(
            operationId = "verifyLedger",
            summary = "Verify the ledger",
            description =
                    "Goes through each book, works every hash and balance out again, and names the first broken link.")
    public RestResponse<VerificationView> verify(@NotNull @Valid VerifyLedger request) {
        Finding finding = request.fund() == null
                ? verification.verifyAll()
                : verification.verify(funds.get(request.fund()).id());
        return RestResponse.ok(VerificationView.of(finding));
    }
}
