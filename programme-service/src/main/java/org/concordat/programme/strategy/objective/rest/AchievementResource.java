package org.concordat.programme.strategy.objective.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.strategy.objective.AchievementId;
import org.concordat.programme.strategy.objective.AchievementView;
import org.concordat.programme.strategy.objective.Achieving;
import org.concordat.programme.strategy.objective.Decider;
import org.concordat.programme.strategy.objective.ObjectiveId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Where and for which year an objective is achieved, over HTTP. */
@Path("/v1/objectives/{id}/achievements")
@Tag(name = "Objectives")
public class AchievementResource {

    private final Achieving achieving;

    AchievementResource(Achieving achieving) {
        this.achieving = achieving;
    }

    /** The decision that an objective is achieved in a sub-region for a year. */
    public record RecordAchievement(
            @NotBlank @Size(max = 50) @Schema(examples = "cumbria", description = "Code of the sub-region")
            String subRegion,

            @NotNull @Schema(description = "The year whose objective it was")
            FinancialYear financialYear,

            @Schema(nullable = true, description = "The day from which it counts as achieved; today when absent")
            LocalDate achievedOn,

            @NotBlank
            @Size(max = 500)
            @Schema(examples = "Board 12/2009, item 4", description = "Where the evidence can be read")
            String evidence,

            @NotNull @Valid Decider decidedBy,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 1000) @Schema(nullable = true) String reason)
            implements DatedRequest {

        @Override
        public LocalDate ownDay() {
            return achievedOn;
        }

        Achieving.Decided decided() {
            return new Achieving.Decided(subRegion, financialYear, achievedOn, evidence, decidedBy);
        }
    }

    /** The decision that an objective counts as achieved no longer. */
    public record ReopenAchievement(
            @Schema(nullable = true, description = "Since when it counts no longer; today when absent")
            LocalDate effectiveOn,

            @NotBlank @Size(max = 1000) String reason,

            @NotBlank
            @Size(max = 500)
            @Schema(examples = "Board 3/2010, item 2", description = "Where the evidence can be read")
            String evidence,

            @NotNull @Valid Decider decidedBy)
            implements DatedRequest {}

    @GET
    @PermissionsAllowed(Rights.READ_STRATEGY)
    @Operation(
            summary = "List where an objective was achieved",
            description = "In the order in which it was recorded; what was reopened is kept and shown with its reason,"
                    + " evidence and decider.")
    public Page<AchievementView> listAchievements(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return achieving.list(id, page);
    }

    @POST
    @Idempotent(required = true)
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.RECORD_ACHIEVEMENTS)
    @Operation(
            summary = "Record an objective as achieved",
            description =
                    "In a sub-region for a financial year, with the evidence and who decided; a body that decided was"
                            + " there on that day. Funding releases what waits for it. Refused while it stands as"
                            + " achieved there for that year.")
    public RestResponse<AchievementView> recordAchievement(
            @PathParam("id") UUID id, @NotNull @Valid RecordAchievement request) {
        AchievementView achievement = achieving.achieve(id, request.decided(), request.effective());
        return Answers.created(
                "/v1/objectives/%s/achievements/%s"
                        .formatted(id, achievement.state().id()),
                achievement);
    }

    @GET
    @Path("/{achievementId}")
    @PermissionsAllowed(Rights.READ_STRATEGY)
    @Operation(summary = "Read an achievement", description = "Whether it stands, or since when and why no longer.")
    public AchievementView getAchievement(
            @PathParam("id") ObjectiveId objective, @PathParam("achievementId") AchievementId achievement) {
        return achieving.get(objective, achievement);
    }

    @POST
    @Path("/{achievementId}/reopening")
    @Idempotent(required = true)
    @PermissionsAllowed(Rights.RECORD_ACHIEVEMENTS)
    @Operation(
            summary = "Reopen an objective",
            description =
                    "It counts as achieved in that sub-region and year no longer, with the reason, the evidence and who"
                            + " decided. The record is kept. Funding takes nothing back and releases nothing more for"
                            + " it.")
    public RestResponse<AchievementView> reopenAchievement(
            @PathParam("id") ObjectiveId objective,
            @PathParam("achievementId") AchievementId achievement,
            @NotNull @Valid ReopenAchievement request) {
        return RestResponse.ok(
                achieving.reopen(objective, achievement, request.evidence(), request.decidedBy(), request.effective()));
    }
}
