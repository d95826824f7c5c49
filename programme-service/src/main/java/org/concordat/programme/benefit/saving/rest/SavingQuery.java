package org.concordat.programme.benefit.saving.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.benefit.saving.SavingFilter;
import org.concordat.programme.benefit.saving.SavingKind;
import org.concordat.programme.benefit.saving.SavingStatus;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which savings a caller asks for. */
public class SavingQuery {

    @QueryParam("organisation")
    @Parameter(description = "Only savings of this organisation")
    UUID organisation;

    @QueryParam("programme")
    @Parameter(description = "Only savings that an activity or a project of this programme brought about")
    UUID programme;

    @QueryParam("project")
    @Parameter(description = "Only savings that this project brought about")
    UUID project;

    @QueryParam("status")
    @Parameter(description = "Only savings that stand so")
    SavingStatus status;

    @QueryParam("kind")
    @Parameter(description = "Only cashable savings, or only others")
    SavingKind kind;

    @QueryParam("financialYear")
    @Parameter(description = "Only savings with an amount in this year")
    FinancialYear financialYear;

    @QueryParam("duplicates")
    @Parameter(description = "Only those in whose place another counts, or only those that count themselves")
    Boolean duplicates;

    SavingFilter filter(UUID boundary) {
        return new SavingFilter(organisation, programme, project, status, kind, financialYear, duplicates, boundary);
    }
}
