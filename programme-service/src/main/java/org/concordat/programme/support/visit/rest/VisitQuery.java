package org.concordat.programme.support.visit.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.concordat.programme.programme.ActivityId;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.support.visit.VisitFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which visits a caller asks for. */
public class VisitQuery {

    @QueryParam("organisation")
    @Parameter(description = "Only visits to this organisation")
    OrganisationId organisation;

    @QueryParam("programme")
    @Parameter(description = "Only visits of this programme")
    ProgrammeId programme;

    @QueryParam("activity")
    @Parameter(description = "Only visits that count for this activity")
    ActivityId activity;

    @QueryParam("from")
    @Parameter(description = "Only visits on this day or later")
    LocalDate from;

    @QueryParam("until")
    @Parameter(description = "Only visits on this day or before")
    LocalDate until;

    /** @param boundary {@code null} for whoever sees all */
    VisitFilter filter(OrganisationId boundary) {
        return new VisitFilter(organisation, programme, activity, from, until, boundary);
    }
}
