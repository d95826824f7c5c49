package org.concordat.funding.application.assessment.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.util.UUID;
import org.concordat.funding.application.application.ApplicationId;
import org.concordat.funding.application.assessment.Assessing;
import org.concordat.funding.application.assessment.AssessmentFilter;
import org.concordat.funding.application.assessment.AssessmentId;
import org.concordat.funding.application.assessment.AssessmentReading;
import org.concordat.funding.application.assessment.AssessmentStatus;
import org.concordat.funding.application.assessment.AssessmentSummaryView;
import org.concordat.funding.application.assessment.AssessmentView;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Assessments over HTTP; an assessor sees their own, and others' scores after finishing it. */
@Path("/v1/assessments")
@Tag(name = "Assessments")
public class AssessmentResource {

    private final Assessing assessing;
    private final AssessmentReading reading;
    private final AssessingCaller caller;

    AssessmentResource(Assessing assessing, AssessmentReading reading, AssessingCaller caller) {
        this.assessing = assessing;
        this.reading = reading;
        this.caller = caller;
    }

    /** What ties the assessor to those who apply. */
    public record DeclareInterest(
            @NotBlank @Size(max = 2000) @Schema(description = "In general words; names no person")
            String interest,

            LocalDate effectiveOn,
            @Size(max = 1000) String reason)
            implements DatedRequest {}

    @GET
    @PermissionsAllowed(Rights.READ_ASSESSMENTS)
    @Operation(
            summary = "List assessments",
            description = "As they were assigned; an assessor's own, and all of them for those who read rankings.")
    public Page<AssessmentSummaryView> listAssessments(
            @QueryParam("call") @Parameter(description = "Only of this call") UUID call,
            @QueryParam("application") @Parameter(description = "Only of this application") ApplicationId application,
            @QueryParam("assessor") @Size(max = 255) @Parameter(description = "Only of the assessor with this subject")
                    String assessor,
            @QueryParam("status") @Parameter(description = "Only those that stand so") AssessmentStatus status,
            @BeanParam @Valid PageRequest page) {
        return reading.list(new AssessmentFilter(call, application, assessor, status), caller.reader(), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_ASSESSMENTS)
    @Operation(
            summary = "Read an assessment",
            description = "Others' scores show after one's own are finished, and only when they are finished too.")
    public AssessmentView getAssessment(@PathParam("id") UUID id) {
        return reading.get(id, caller.reader());
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.ASSESS_APPLICATIONS)
    @Operation(
            summary = "Score an application",
            description =
                    "Notes what you think so far of an application that is assigned to you: whole points under the"
                            + " priorities of its call, each with a comment.")
    public AssessmentView scoreApplication(
            @PathParam("id") AssessmentId id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ScoreApplication request) {
        return assessing.score(
                id, ETags.expectedVersion(ifMatch), request.given(), caller.assessor(), request.effective());
    }

    @POST
    @Idempotent
    @Path("/{id}/completion")
    @PermissionsAllowed(Rights.ASSESS_APPLICATIONS)
    @Operation(
            summary = "Finish an assessment",
            description = "Once every priority is scored. It stays as it is from then on, and counts; the last one that"
                    + " the call's minimum needs makes the application ASSESSED.")
    public RestResponse<AssessmentView> finishAssessment(@PathParam("id") AssessmentId id, @Valid StateChange request) {
        return RestResponse.ok(assessing.finish(id, caller.assessor(), StateChange.effectiveDateOf(request)));
    }

    @POST
    @Idempotent
    @Path("/{id}/interest")
    @PermissionsAllowed(Rights.ASSESS_APPLICATIONS)
    @Operation(
            summary = "Declare an interest",
            description = "You leave the application to others; what you scored does not count any more.")
    public RestResponse<AssessmentView> declareInterest(
            @PathParam("id") AssessmentId id, @NotNull @Valid DeclareInterest request) {
        return RestResponse.ok(
                assessing.declareInterest(id, caller.assessor(), request.interest(), request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_ASSESSMENTS)
    @Operation(
            summary = "History of an assessment",
            description = "Who changed what, when and why; oldest first. For those who may see its scores.")
    public Page<HistoryEntry> listAssessmentHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return reading.history(id, caller.reader(), page);
    }
}
