package org.concordat.funding.application.application.rest;

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
import org.concordat.funding.application.application.Application;
import org.concordat.funding.application.application.ApplicationFilter;
import org.concordat.funding.application.application.ApplicationHistory;
import org.concordat.funding.application.application.ApplicationId;
import org.concordat.funding.application.application.ApplicationStatus;
import org.concordat.funding.application.application.ApplicationSummaryView;
import org.concordat.funding.application.application.ApplicationView;
import org.concordat.funding.application.application.Applying;
import org.concordat.funding.call.call.CallId;
import org.concordat.funding.register.organisation.OrganisationId;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Applications over HTTP; an organisation's user sees only those of its own organisation. */
@Path("/v1/applications")
@Tag(name = "Applications", description = "What organisations and partnerships ask of calls")
public class ApplicationResource {

    private final Applying applying;
    private final ApplicationHistory history;
    private final ApplyingCaller caller;

    ApplicationResource(Applying applying, ApplicationHistory history, ApplyingCaller caller) {
        this.applying = applying;
        this.history = history;
        this.caller = caller;
    }

    /** Why an application is withdrawn. */
    public record WithdrawApplication(
            LocalDate effectiveOn,
            @NotBlank @Size(max = 2000) String reason) implements DatedRequest {}

    @GET
    @PermissionsAllowed(Rights.READ_APPLICATIONS)
    @Operation(
            summary = "List applications",
            description =
                    "As they were begun. An organisation's users see those that it applies for, leads or is a member"
                            + " of, drafts included; everybody else what was submitted.")
    public Page<ApplicationSummaryView> listApplications(
            @QueryParam("call") @Parameter(description = "Only applications to this call") UUID call,
            @QueryParam("status") @Parameter(description = "Only applications that stand so") ApplicationStatus status,
            @QueryParam("applicant") @Parameter(description = "Only those that this organisation makes or leads")
                    OrganisationId applicant,
            @QueryParam("purpose") @Size(max = 40) @Parameter(description = "Only those that are first of all for this")
                    String purpose,
            @BeanParam @Valid PageRequest page) {
        var filter = new ApplicationFilter(call, status, applicant == null ? null : applicant.value(), purpose);
        return applying.list(filter, caller.viewer(), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.APPLY)
    @Operation(
            summary = "Begin an application",
            description = "Begins a draft for your organisation, which leads the partnership if you name one. Only the"
                    + " organisations that apply see it until it is submitted.")
    public RestResponse<ApplicationView> startApplication(@NotNull @Valid StartApplication request) {
        Application started = applying.start(
                new CallId(request.call()),
                caller.organisation(),
                request.details(),
                request.resubmitted(),
                request.effective());
        return Answers.created("/v1/applications/" + started.id(), ApplicationView.of(started));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_APPLICATIONS)
    @Operation(
            summary = "Read an application",
            description = "With its amounts, its attachments and what became of it; how long that took, in days.")
    public ApplicationView getApplication(@PathParam("id") UUID id) {
        return ApplicationView.of(applying.get(id, caller.viewer()));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.APPLY)
    @Operation(summary = "Amend an application", description = "Merge patch of a draft: what is left out stays.")
    public ApplicationView amendApplication(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendApplication request) {
        return ApplicationView.of(applying.amend(request.amendment(id, ifMatch), caller.organisation()));
    }

    @POST
    @Idempotent
    @Path("/{id}/withdrawal")
    @PermissionsAllowed(Rights.APPLY)
    @Operation(
            summary = "Withdraw an application",
            description = "The applicant, or the lead, withdraws it; open until it is decided.")
    public RestResponse<ApplicationView> withdrawApplication(
            @PathParam("id") ApplicationId id, @NotNull @Valid WithdrawApplication request) {
        return RestResponse.ok(ApplicationView.of(applying.withdraw(id, caller.organisation(), request.effective())));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_APPLICATIONS)
    @Operation(
            summary = "History of an application",
            description =
                    "Who changed what, when and why; oldest first. What happened to the draft is shown to those who"
                            + " apply alone.")
    public Page<HistoryEntry> listApplicationHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(id, caller.viewer(), page);
    }
}
