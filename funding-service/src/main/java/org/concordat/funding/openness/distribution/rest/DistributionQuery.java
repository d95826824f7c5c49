package org.concordat.funding.openness.distribution.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.openness.distribution.DistributionBasis;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which money is looked at, and to whom it counts. */
public class DistributionQuery {

    @QueryParam("basis")
    @Parameter(description = "To whom money counts: RECEIVED when absent")
    DistributionBasis basis;

    @QueryParam("fund")
    @Parameter(description = "Only money of this fund, and only its calls")
    UUID fund;

    @QueryParam("asAt")
    @Parameter(description = "As it stood at the end of this day; today when absent")
    LocalDate asAt;
}
