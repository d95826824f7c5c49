package org.concordat.programme.support.advisory.rest;

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
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.support.advisory.AdvisoryFilter;
import org.concordat.programme.support.advisory.AdvisoryId;
import org.concordat.programme.support.advisory.AdvisoryKind;
import org.concordat.programme.support.advisory.AdvisoryView;
import org.concordat.programme.support.advisory.PublishingAdvisories;
import org.concordat.programme.support.advisory.Severity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Advisories over HTTP; an organisation's user reads those that went to its own organisation. */
@Path("/v1/advisories")
@Tag(name = "Advisories", description = "Warnings, newsletters and policy updates, and who has taken note")
public class AdvisoryResource {

    private final PublishingAdvisories publishing;
    private final Caller caller;
    private final History history;

    AdvisoryResource(PublishingAdvisories publishing, Caller caller, History history) {
        this.publishing = publishing;
        this.caller = caller;
        this.history = history;
    }

    /** Why an advisory no longer stands. */
    public record WithdrawAdvisory(
            LocalDate effectiveOn,
            @NotBlank @Size(max = 2000) String reason) implements DatedRequest {}

    @GET
    @PermissionsAllowed(Rights.READ_ADVISORIES)
    @Operation(summary = "List advisories", description = "The latest first.")
    public Page<AdvisoryView> listAdvisories(
            @QueryParam("kind") @Parameter(description = "Only advisories of this kind") AdvisoryKind kind,
            @QueryParam("severity") @Parameter(description = "Only advisories of this severity") Severity severity,
            @QueryParam("withdrawn") @Parameter(description = "Only those that were withdrawn, or that were not")
                    Boolean withdrawn,
            @BeanParam @Valid PageRequest page) {
        return publishing.list(
                new AdvisoryFilter(kind, severity, withdrawn, caller.boundary(OrganisationId::new)), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.PUBLISH_ADVISORIES)
    @Operation(
            summary = "Publish an advisory",
            description = "To whoever is the audience today. An audience of which membership has not told is refused.")
    public RestResponse<AdvisoryView> publishAdvisory(@NotNull @Valid PublishAdvisory request) {
        AdvisoryView advisory = publishing.publish(request.details(), request.audience(), request.effective());
        return Answers.created("/v1/advisories/" + advisory.state().id(), advisory);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_ADVISORIES)
    @Operation(summary = "Read an advisory", description = "What it says, and for whom it is.")
    public AdvisoryView getAdvisory(@PathParam("id") AdvisoryId id) {
        return publishing.get(id, caller.boundary(OrganisationId::new));
    }

    @POST
    @Idempotent
    @Path("/{id}/withdrawal")
    @PermissionsAllowed(Rights.PUBLISH_ADVISORIES)
    @Operation(summary = "Withdraw an advisory", description = "For a reason. Feeds show it no longer.")
    public RestResponse<AdvisoryView> withdrawAdvisory(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawAdvisory request) {
        return RestResponse.ok(publishing.withdraw(id, request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_ADVISORIES)
    @Operation(summary = "History of an advisory", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listAdvisoryHistory(@PathParam("id") AdvisoryId id, @BeanParam @Valid PageRequest page) {
        return history.of(getAdvisory(id).state().id(), page);
    }
}
