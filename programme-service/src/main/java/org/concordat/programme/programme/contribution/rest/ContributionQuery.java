package org.concordat.programme.programme.contribution.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.concordat.platform.referencedata.KnownCode;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.ActivityId;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.programme.contribution.ContributionFilter;
import org.concordat.programme.programme.contribution.ContributionStatus;
import org.concordat.programme.programme.contribution.kind.ContributionKinds;
import org.concordat.programme.register.organisation.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which contributions a caller asks for. */
public class ContributionQuery {

    @QueryParam("organisation")
    @Parameter(description = "Only what this organisation gave")
    OrganisationId organisation;

    @QueryParam("programme")
    @Parameter(description = "Only what was given to this programme")
    ProgrammeId programme;

    @QueryParam("activity")
    @Parameter(description = "Only what was given to this activity")
    ActivityId activity;

    @QueryParam("financialYear")
    @Parameter(description = "Only what counts in this year")
    FinancialYear financialYear;

    @QueryParam("kind")
    @Size(max = 50)
    @KnownCode(of = ContributionKinds.class)
    @Parameter(description = "Only contributions of this kind")
    String kind;

    @QueryParam("status")
    @Parameter(description = "Only contributions that stand so")
    ContributionStatus status;

    ContributionFilter filter(OrganisationId boundary) {
        return new ContributionFilter(organisation, programme, activity, financialYear, kind, status, boundary);
    }
}
