package org.concordat.programme.project.businesscase.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.project.businesscase.ApprovedCase;
import org.concordat.programme.project.businesscase.BusinessCaseView;
import org.concordat.programme.project.businesscase.MakingTheCase;
import org.concordat.programme.project.project.rest.Deciders;
import org.concordat.programme.project.project.rest.VisibleProjects;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The approved versions of business cases over HTTP. */
@Path("/v1/projects/{id}/business-case/versions")
@Tag(name = "Business cases")
public class ApprovedCaseResource {

    private final MakingTheCase making;
    private final VisibleProjects visible;
    private final Deciders deciders;

    ApprovedCaseResource(MakingTheCase making, VisibleProjects visible, Deciders deciders) {
        this.making = making;
        this.visible = visible;
        this.deciders = deciders;
    }

    /** That the business case is approved as it stands. */
    public record ApproveBusinessCase(
            @Size(max = 500)
            @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
            @Schema(nullable = true, description = "Where it is recorded; a body's decision names its minute")
            String reference,

            @Schema(nullable = true, description = "The day of the decision; today when left out")
            LocalDate decidedOn,

            @Size(max = 2000) @Schema(nullable = true) String reason) {

        private EffectiveDate effective() {
            return new EffectiveDate(decidedOn, reason);
        }
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.DECIDE_GATES)
    @Operation(
            summary = "Approve the business case of a project",
            description =
                    "As it stands, by whoever decides at the project's gates and never by who wrote any of it since"
                            + " the last approval, while the project is open. That version is kept.")
    public RestResponse<BusinessCaseView> approveBusinessCase(
            @PathParam("id") UUID id, @NotNull @Valid ApproveBusinessCase request) {
        return RestResponse.ok(making.approve(id, request.reference(), request.effective(), deciders.present()));
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(
            summary = "List the approved versions of a business case",
            description = "The first approved first; nothing of them changes.")
    public Page<ApprovedCase> listApprovedBusinessCases(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return making.versions(visible.id(id), page);
    }
}
