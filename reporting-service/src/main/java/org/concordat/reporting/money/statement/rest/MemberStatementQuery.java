package org.concordat.reporting.money.statement.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.security.Caller;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.rest.ReportQuery;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which year a statement is about, as at which day, and perhaps which organisation alone. */
public class MemberStatementQuery extends ReportQuery {

    @QueryParam("organisation")
    @Parameter(
            description =
                    "One organisation, to see its statement alone; whoever acts for an organisation sees no" + " other")
    UUID organisation;

    /** Whoever acts for an organisation sees its own statement; a neighbour's is not there. */
    Scope scopeOf(Caller caller) {
        Optional.ofNullable(organisation)
                .ifPresent(asked -> caller.requireWithinBoundary(asked, "organisation", asked));
        return scope().about(caller.boundary().orElse(organisation));
    }
}
