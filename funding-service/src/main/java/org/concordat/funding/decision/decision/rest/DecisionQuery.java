package org.concordat.funding.decision.decision.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.decision.decision.DecisionFilter;
import org.concordat.funding.decision.decision.DecisionOutcome;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of decisions. */
public class DecisionQuery {

    @QueryParam("application")
    @Parameter(description = "Only decisions on this application")
    UUID application;

    @QueryParam("call")
    @Parameter(description = "Only decisions on applications of this call")
    UUID call;

    @QueryParam("body")
    @Parameter(description = "Only decisions of this body")
    UUID body;

    @QueryParam("meeting")
    @Parameter(description = "Only decisions of this meeting")
    UUID meeting;

    @QueryParam("outcome")
    @Parameter(description = "Only decisions that came to this")
    DecisionOutcome outcome;

    @QueryParam("from")
    @Parameter(description = "Only decisions of this day or later")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Only decisions of this day or earlier")
    LocalDate to;

    /** @param boundary the organisation whose applications the caller sees alone; {@code null} for all */
    DecisionFilter filter(UUID boundary) {
        return new DecisionFilter(application, call, boundary, body, meeting, outcome, from, to);
    }
}
