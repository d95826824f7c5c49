package org.concordat.funding.application.assessment.rest;

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
import org.concordat.funding.application.assessment.Assessing;
import org.concordat.funding.application.assessment.AssessmentReading;
import org.concordat.funding.application.assessment.AssessmentView;
import org.concordat.funding.application.assessment.Assessor;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The assessments of an application over HTTP. */
@Path("/v1/applications/{id}/assessments")
@Tag(name = "Assessments", description = "What assessors think of applications")
public class ApplicationAssessmentResource {

    private final Assessing assessing;
    private final AssessmentReading reading;
    private final AssessingCaller caller;

    ApplicationAssessmentResource(Assessing assessing, AssessmentReading reading, AssessingCaller caller) {
        this.assessing = assessing;
        this.reading = reading;
        this.caller = caller;
    }

    /** Who is to assess an application. */
    public record AssignAssessor(
            @NotBlank
            @Size(max = 255)
            @Schema(description = "Subject of the assessor's token: an opaque id of the issuer, not a name")
            String assessor,

            @Schema(description = "The organisation that the assessor belongs to; one that applies is refused")
            UUID organisation,

            LocalDate effectiveOn,
            @Size(max = 1000) String reason)
            implements DatedRequest {

        Assessor assigned() {
            return Assessor.of(assessor, organisation);
        }
    }

    @GET
    @PermissionsAllowed(Rights.READ_ASSESSMENTS)
    @Operation(
            summary = "List the assessments of an application",
            description = "As they were assigned. An assessor of the application sees others' scores after finishing"
                    + " their own.")
    public Page<AssessmentView> listAssessmentsOfApplication(
            @PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return new SequencePage("assessments of " + id, page).of(reading.ofApplication(id, caller.reader()));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.ASSIGN_ASSESSORS)
    @Operation(
            summary = "Assign an assessor",
            description = "Asks somebody to assess a submitted application. Who has an interest in it is refused.")
    public RestResponse<AssessmentView> assignAssessor(
            @PathParam("id") UUID id, @NotNull @Valid AssignAssessor request) {
        AssessmentView assigned = assessing.assign(id, request.assigned(), request.effective());
        return Answers.created("/v1/assessments/" + assigned.id(), assigned);
    }
}
