package org.concordat.programme.support.advisory.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
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
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.support.advisory.AcknowledgementView;
import org.concordat.programme.support.advisory.Acknowledgements;
import org.concordat.programme.support.advisory.Acknowledging;
import org.concordat.programme.support.advisory.AdvisoryId;
import org.concordat.programme.support.advisory.PublishingAdvisories;
import org.concordat.programme.support.advisory.RecipientView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who has taken note of an advisory, over HTTP; an organisation's user for its own organisation. */
@Path("/v1/advisories/{id}/recipients")
@Tag(name = "Advisories", description = "Warnings, newsletters and policy updates, and who has taken note")
public class AcknowledgementResource {

    private final PublishingAdvisories publishing;
    private final Acknowledging acknowledging;
    private final Caller caller;

    AcknowledgementResource(PublishingAdvisories publishing, Acknowledging acknowledging, Caller caller) {
        this.publishing = publishing;
        this.acknowledging = acknowledging;
        this.caller = caller;
    }

    /** That an organisation has taken note. */
    public record Acknowledge(
            @NotNull @Schema(description = "An organisation's user names its own")
            UUID organisation,

            @Schema(nullable = true, description = "A day that has come; today when left out")
            LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements DatedRequest {}

    @GET
    @PermissionsAllowed(Rights.READ_ADVISORIES)
    @Operation(
            summary = "List whom an advisory went to",
            description = "With the day on which each took note; acknowledged=false lists who has not.")
    public Page<RecipientView> listAdvisoryRecipients(
            @PathParam("id") AdvisoryId id,
            @QueryParam("acknowledged") @Parameter(description = "Only those who have taken note, or who have not")
                    Boolean acknowledged,
            @BeanParam @Valid PageRequest page) {
        publishing.get(id, caller.boundary(OrganisationId::new));
        return acknowledging.recipients(
                new Acknowledgements.Asked(id, acknowledged, caller.boundary(OrganisationId::new)), page);
    }

    @POST
    @Idempotent
    @Path("/acknowledgement")
    @PermissionsAllowed(Rights.ACKNOWLEDGE_ADVISORIES)
    @Operation(summary = "Acknowledge an advisory", description = "Once by each organisation that it went to.")
    public RestResponse<AcknowledgementView> acknowledgeAdvisory(
            @PathParam("id") AdvisoryId id, @NotNull @Valid Acknowledge request) {
        var organisation = new OrganisationId(request.organisation());
        caller.requireWithinBoundary(request.organisation(), "organisation", request.organisation());
        publishing.get(id, caller.boundary(OrganisationId::new));
        return RestResponse.ok(acknowledging.acknowledge(id, organisation, request.effective()));
    }
}
