package org.concordat.reporting.indicator.period.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.reporting.indicator.period.OpeningPeriods;
import org.concordat.reporting.indicator.period.PeriodSummaryView;
import org.concordat.reporting.indicator.period.PeriodView;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Periods over HTTP. */
@Path("/v1/periods")
@Tag(name = "Indicators")
public class PeriodResource {

    private final OpeningPeriods periods;
    private final History history;

    PeriodResource(OpeningPeriods periods, History history) {
        this.periods = periods;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "List periods", description = "By their first day.")
    public Page<PeriodSummaryView> listPeriods(
            @QueryParam("questionnaire") @Parameter(description = "Only periods of this questionnaire")
                    UUID questionnaire,
            @BeanParam @Valid PageRequest page) {
        return periods.list(questionnaire, page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_INDICATORS)
    @Operation(
            summary = "Open a period",
            description = "Days that a questionnaire is returned about, when it is due and when it is locked.")
    public RestResponse<PeriodView> openPeriod(@NotNull @Valid OpenPeriod request) {
        PeriodView period = periods.open(request.questionnaire(), request.details(), request.effective());
        return Answers.created("/v1/periods/" + period.id(), period);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "Read a period", description = "With the decisions that reopened it.")
    public PeriodView getPeriod(@PathParam("id") UUID id) {
        return periods.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.CHANGE_INDICATORS)
    @Operation(
            summary = "Amend a period",
            description = "Its name and its deadlines, until it is locked. A merge patch: what is left out stays.")
    public PeriodView amendPeriod(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendPeriod request) {
        return periods.amend(request.amendment(id, ifMatch));
    }

    @POST
    @Idempotent
    @Path("/{id}/reopening")
    @PermissionsAllowed(Rights.CHANGE_INDICATORS)
    @Operation(summary = "Reopen a period", description = "Once it is locked: a decision with who decided and why.")
    public RestResponse<PeriodView> reopenPeriod(@PathParam("id") UUID id, @NotNull @Valid ReopenPeriod request) {
        return RestResponse.ok(periods.reopen(id, request.decidedBy(), request.locksOn(), request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "History of a period", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listPeriodHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(periods.get(id).id(), page);
    }
}
