package org.concordat.membership.pledge.sharingagreement.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.pledge.sharingagreement.AgreementFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of sharing agreements. */
public class AgreementQuery {

    @QueryParam("commitment")
    @Parameter(description = "A protocol's id")
    UUID commitment;

    @QueryParam("party")
    @Parameter(description = "An organisation's id")
    UUID party;

    @QueryParam("dueForReviewBy")
    @Parameter(description = "Only those that still run and are to be reviewed on this day or before")
    LocalDate dueForReviewBy;

    AgreementFilter filter(UUID boundary) {
        return new AgreementFilter(commitment, party, dueForReviewBy, boundary);
    }
}
