package org.concordat.programme.maturity.round.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.maturity.round.AssessmentRoundSummaryView;
import org.concordat.programme.maturity.round.AssessmentRoundView;
import org.concordat.programme.maturity.round.HoldingRounds;
import org.concordat.programme.maturity.round.RoundFilter;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Rounds over HTTP. */
@Path("/v1/assessment-rounds")
@Tag(name = "Maturity")
public class AssessmentRoundResource {

    private final HoldingRounds rounds;
    private final History history;

    AssessmentRoundResource(HoldingRounds rounds, History history) {
        this.rounds = rounds;
        this.history = history;
    }

    /** That a round takes no sheets any more. */
    @Schema(name = "CloseAssessmentRound")
    public record CloseRound(
            @Schema(nullable = true, description = "A day that has come; today when left out")
            LocalDate closedOn,

            @Size(max = 2000) @Schema(nullable = true) String reason) {

        private EffectiveDate effective() {
            return new EffectiveDate(closedOn, reason);
        }
    }

    @GET
    @PermissionsAllowed(Rights.READ_MATURITY)
    @Operation(summary = "List assessment rounds", description = "By the day on which they open.")
    public Page<AssessmentRoundSummaryView> listAssessmentRounds(
            @QueryParam("questionnaire") @Parameter(description = "Only rounds of this edition") UUID questionnaire,
            @QueryParam("closed") @Parameter(description = "Only rounds that are closed, or only those that are not")
                    Boolean closed,
            @BeanParam @Valid PageRequest page) {
        return rounds.list(new RoundFilter(questionnaire, closed), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.MANAGE_ASSESSMENTS)
    @Operation(
            summary = "Open an assessment round",
            description = "A published questionnaire is asked of all organisations, or of those of some types.")
    public RestResponse<AssessmentRoundView> openAssessmentRound(@NotNull @Valid OpenRound request) {
        AssessmentRoundView round = rounds.open(
                request.questionnaire(),
                MergePatch.kept(request.organisationTypes(), List.of()),
                request.details(),
                request.effective());
        return Answers.created("/v1/assessment-rounds/" + round.id(), round);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_MATURITY)
    @Operation(summary = "Read an assessment round", description = "Its days, and whom it asks.")
    public AssessmentRoundView getAssessmentRound(@PathParam("id") UUID id) {
        return rounds.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.MANAGE_ASSESSMENTS)
    @Operation(
            summary = "Amend an assessment round",
            description = "Its name and days, until it is closed. A merge patch: what is left out stays.")
    public AssessmentRoundView amendAssessmentRound(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendRound request) {
        return rounds.amend(request.amendment(id, ifMatch));
    }

    @POST
    @Idempotent
    @Path("/{id}/closure")
    @PermissionsAllowed(Rights.MANAGE_ASSESSMENTS)
    @Operation(
            summary = "Close an assessment round",
            description = "For good: it takes no sheets any more, and what it found is shown.")
    public RestResponse<AssessmentRoundView> closeAssessmentRound(
            @PathParam("id") UUID id, @NotNull @Valid CloseRound request) {
        return RestResponse.ok(rounds.close(id, request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_MATURITY)
    @Operation(summary = "History of an assessment round", description = "Who changed what, when and why.")
    public Page<HistoryEntry> listAssessmentRoundHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(rounds.get(id).id(), page);
    }
}
