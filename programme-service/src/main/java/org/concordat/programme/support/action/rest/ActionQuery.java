package org.concordat.programme.support.action.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.support.action.ActionFilter;
import org.concordat.programme.support.action.ActionStatus;
import org.concordat.programme.support.action.SourceKind;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which actions a caller asks for. */
public class ActionQuery {

    @QueryParam("organisation")
    @Parameter(description = "Only actions of this organisation")
    OrganisationId organisation;

    @QueryParam("source")
    @Parameter(description = "Only actions agreed after such")
    SourceKind source;

    @QueryParam("sourceId")
    @Parameter(description = "Only actions agreed after this visit, peer review or body")
    UUID sourceId;

    @QueryParam("status")
    @Parameter(description = "Only actions that stand so")
    ActionStatus status;

    @QueryParam("overdue")
    @Parameter(description = "Only actions that are open after their day, or all others")
    Boolean overdue;

    /** @param boundary {@code null} for whoever sees all */
    ActionFilter filter(OrganisationId boundary) {
        return new ActionFilter(organisation, source, sourceId, status, overdue, boundary);
    }
}
