package org.concordat.programme.project.businesscase.rest;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.project.businesscase.BusinessCaseView;
import org.concordat.programme.project.businesscase.CaseCost;
import org.concordat.programme.project.businesscase.CasePlan;
import org.concordat.programme.project.businesscase.MakingTheCase;
import org.concordat.programme.project.project.rest.VisibleProjects;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Business cases over HTTP; an organisation's user reaches those of its own organisation's projects. */
@Path("/v1/projects/{id}/business-case")
@Tag(name = "Business cases", description = "What projects are to cost and to bring, and what came of it")
public class BusinessCaseResource {

    private final MakingTheCase making;
    private final VisibleProjects visible;
    private final History history;

    BusinessCaseResource(MakingTheCase making, VisibleProjects visible, History history) {
        this.making = making;
        this.visible = visible;
        this.history = history;
    }

    /** The first draft of a business case. */
    public record DraftBusinessCase(
            @NotNull @Size(max = 40) @Schema(description = "One per financial year and kind")
            List<@NotNull @Valid CaseCost> costs,

            @NotNull @Size(max = 50) List<@NotNull @Valid BenefitRequest> benefits,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements DatedRequest {

        private CasePlan plan() {
            return new CasePlan(
                    costs, benefits.stream().map(BenefitRequest::plan).toList());
        }
    }

    /** A merge patch of a business case. */
    public record AmendBusinessCase(
            @Size(max = 40) @Schema(description = "Replaces all costs")
            List<@NotNull @Valid CaseCost> costs,

            @Size(max = 50) @Schema(description = "Replaces all benefits; those that stay are sent with their id")
            List<@NotNull @Valid BenefitRequest> benefits,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements AmendRequest<CasePlan> {

        @Override
        public CasePlan applyTo(CasePlan present) {
            return new CasePlan(
                    costs == null ? present.costs() : costs,
                    benefits == null
                            ? present.benefits()
                            : benefits.stream().map(BenefitRequest::plan).toList());
        }
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.PROPOSE_PROJECTS)
    @Operation(
            summary = "Draft the business case of a project",
            description =
                    "With costs, and benefits counted as number, money, share or population; a project has one, and"
                            + " one that is over gets none.")
    public RestResponse<BusinessCaseView> draftBusinessCase(
            @PathParam("id") UUID id, @NotNull @Valid DraftBusinessCase request) {
        BusinessCaseView drafted = making.draft(visible.id(id), request.plan(), request.effective());
        return Answers.created("/v1/projects/%s/business-case".formatted(id), drafted);
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(
            summary = "Read the business case of a project",
            description = "As it stands, with its ratios and what came of each benefit.")
    public BusinessCaseView getBusinessCase(@PathParam("id") UUID id) {
        return making.get(visible.id(id));
    }

    @PATCH
    @PermissionsAllowed(Rights.PROPOSE_PROJECTS)
    @Operation(
            summary = "Amend the business case of a project",
            description =
                    "A merge patch: what is left out stays. Approved versions stay as they were, and the case of a"
                            + " project that is over does.")
    public BusinessCaseView amendBusinessCase(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendBusinessCase request) {
        return making.amend(request.amendment(visible.id(id), ifMatch));
    }

    @GET
    @Path("/history")
    @PermissionsAllowed(Rights.READ_PROJECTS)
    @Operation(summary = "History of a business case", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listBusinessCaseHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(making.get(visible.id(id)).state().id(), page);
    }
}
