package org.concordat.funding.ledger.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.concordat.funding.ledger.BookOwners;
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
    private final BookOwners funds;

    VerificationResource(Verification verification, BookOwners funds) {
        this.verification = verification;
        this.funds = funds;
    }

    /** Which books to go through. */
    public record VerifyLedger(
            @Schema(description = "Only this fund's book; all books when absent")
            UUID fund) {}

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.VERIFY_LEDGER)
    @Operation(
            summary = "Verify the ledger",
            description =
                    "Goes through each book, works every hash and balance out again, and names the first broken link.")
    public RestResponse<Finding> verifyLedger(@NotNull @Valid VerifyLedger request) {
        Finding finding =
                request.fund() == null ? verification.verifyAll() : verification.verify(funds.named(request.fund()));
        return RestResponse.ok(finding);
    }
}
