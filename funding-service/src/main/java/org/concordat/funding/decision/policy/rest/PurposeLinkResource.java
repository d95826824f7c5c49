package org.concordat.funding.decision.policy.rest;

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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.funding.application.application.ApplicationId;
import org.concordat.funding.decision.policy.PurposeLinkView;
import org.concordat.funding.decision.policy.PurposeLinking;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Links between applications for one purpose, over HTTP. */
@Path("/v1/purpose-links")
@Tag(name = "Delegation")
public class PurposeLinkResource {

    private final PurposeLinking linking;
    private final History history;

    PurposeLinkResource(PurposeLinking linking, History history) {
        this.linking = linking;
        this.history = history;
    }

    /** Two applications that are for one purpose. */
    public record LinkApplications(
            @NotNull UUID application,
            @NotNull UUID other,

            @NotBlank @Size(max = 1000) @Schema(description = "Why they are for one purpose; names no person")
            String reason) {}

    @GET
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(summary = "List links between applications", description = "In the order in which they were made.")
    public Page<PurposeLinkView> listPurposeLinks(
            @QueryParam("application") @Parameter(description = "Only links of this application") UUID application,
            @BeanParam @Valid PageRequest page) {
        return linking.list(application, page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.LINK_APPLICATIONS)
    @Operation(
            summary = "Link two applications",
            description =
                    "Says that two applications are for one purpose although they are for different priorities. Where one"
                            + " applicant made both, their amounts are added up to find the body that decides.")
    public RestResponse<PurposeLinkView> linkApplications(@NotNull @Valid LinkApplications request) {
        PurposeLinkView link = linking.link(
                new ApplicationId(request.application()), new ApplicationId(request.other()), request.reason());
        return Answers.created("/v1/purpose-links/" + link.id(), link);
    }

    /** Why two applications are not for one purpose. */
    public record RemoveLink(
            @NotBlank @Size(max = 1000) @Schema(description = "Names no person")
            String reason) {}

    @POST
    @Idempotent
    @Path("/{id}/removal")
    @PermissionsAllowed(Rights.LINK_APPLICATIONS)
    @Operation(
            summary = "Remove a link between applications",
            description = "Their amounts are no longer added up by it; what was decided stays as it was.")
    public RestResponse<PurposeLinkView> removePurposeLink(
            @PathParam("id") UUID id, @NotNull @Valid RemoveLink request) {
        return RestResponse.ok(linking.remove(id, new EffectiveDate(null, request.reason())));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(summary = "Read a link between applications", description = "Which two, and why.")
    public PurposeLinkView getPurposeLink(@PathParam("id") UUID id) {
        return linking.get(id);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(summary = "History of a link between applications", description = "Who made it, when and why.")
    public Page<HistoryEntry> listPurposeLinkHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(linking.get(id).id(), page);
    }
}
