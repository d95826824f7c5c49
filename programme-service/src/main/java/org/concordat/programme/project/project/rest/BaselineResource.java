package org.concordat.programme.project.project.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.concordat.platform.paging.SequencePage;
import org.concordat.programme.project.milestone.Baseline;
import org.concordat.programme.project.project.Gating;
import org.concordat.programme.project.project.ProjectView;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The baselines of projects over HTTP. */
@Path("/v1/projects/{id}/baselines")
@Tag(name = "Milestones", description = "What projects are to reach, by when, and when they did")
public class BaselineResource {

    private final Gating gating;
    private final VisibleProjects visible;
    private final Deciders deciders;

    BaselineResource(Gating gating, VisibleProjects visible, Deciders deciders) {
        this.gating = gating;
        this.visible = visible;
        this.deciders = deciders;
    }

    /** A new baseline. */
    public record AgreeBaseline(
            @Size(max = 500)
            @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
            @Schema(nullable = true, description = "Where it is recorded; a body's decision names its minute")
            String reference,

            @Schema(nullable = true, description = "The day of the decision; today when left out")
            LocalDate decidedOn,

            @NotBlank @Size(max = 2000) @Schema(description = "Why the days that were agreed before do not hold")
            String reason) {

        private EffectiveDate effective() {
            return new EffectiveDate(decidedOn, reason);
        }
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(
            summary = "List the baselines of a project",
            description = "The first one first; the last one is in force.")
    public Page<Baseline> listBaselines(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return new SequencePage("baselines " + id, page).of(gating.baselines(visible.id(id)));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.DECIDE_GATES)
    @Operation(
            summary = "Agree a new baseline",
            description =
                    "The present forecasts become what is agreed, by decision of whoever decides at the gates. The"
                            + " old baseline is kept.")
    public RestResponse<ProjectView> agreeBaseline(@PathParam("id") UUID id, @NotNull @Valid AgreeBaseline request) {
        return RestResponse.ok(gating.agreeBaseline(id, request.reference(), request.effective(), deciders.present()));
    }
}
