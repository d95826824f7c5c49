package org.concordat.programme.support.peersupport.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.support.peersupport.CountingPeerSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How much peers helped, over HTTP. */
@Path("/v1/peer-support-counts")
@Tag(name = "Peer support", description = "Reviews and mentoring by peers of other organisations")
public class PeerSupportCountResource {

    private final CountingPeerSupport counting;

    PeerSupportCountResource(CountingPeerSupport counting) {
        this.counting = counting;
    }

    @GET
    @PermissionsAllowed(Rights.READ_PEERS)
    @Operation(
            summary = "Count peer support",
            description = "How much was requested, matched and done in a financial year, reviews and mentoring apart.")
    public CountingPeerSupport.PeerSupportCountsView getPeerSupportCounts(
            @QueryParam("financialYear") @Parameter(description = "The present one when left out")
                    FinancialYear financialYear) {
        return counting.count(financialYear);
    }
}
