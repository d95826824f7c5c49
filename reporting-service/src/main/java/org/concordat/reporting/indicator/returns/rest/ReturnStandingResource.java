package org.concordat.reporting.indicator.returns.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.reporting.indicator.period.PeriodId;
import org.concordat.reporting.indicator.returns.FollowingReturns;
import org.concordat.reporting.indicator.returns.ReturnStandingView;
import org.concordat.reporting.indicator.returns.TargetAnswers;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has returned and who has not over HTTP; an organisation's user sees its own standing. */
@Path("/v1/periods/{id}/standings")
@Tag(name = "Indicators")
public class ReturnStandingResource {

    private final FollowingReturns following;
    private final Caller caller;

    ReturnStandingResource(FollowingReturns following, Caller caller) {
        this.following = following;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(
            summary = "List who owes a return",
            description =
                    "Each organisation that reports an indicator of the questionnaire and was there on the last day of"
                            + " the period, with how far it is and whether it is late today. By id.")
    public Page<ReturnStandingView> listReturnStandings(
            @PathParam("id") PeriodId id,
            @QueryParam("late") @Parameter(description = "When true, only those that are late today") Boolean late,
            @BeanParam @Valid PageRequest page) {
        return following.list(id, Boolean.TRUE.equals(late), caller.boundary().orElse(null), page);
    }

    @GET
    @Path("/target-answers")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(
            summary = "Count what is said of targets",
            description =
                    "How many of those that are asked for an indicator say in what they submitted that its target is"
                            + " realistic, how many that it is not, and how many have not said. An organisation's user"
                            + " sees its own answer counted.")
    public TargetAnswers getTargetAnswers(@PathParam("id") PeriodId id) {
        return following.targetAnswers(id, caller.boundary().orElse(null));
    }
}
