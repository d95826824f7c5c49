package org.concordat.membership.register.organisation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.register.organisation.OrganisationVersion;
import org.concordat.membership.register.organisation.Registration;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Organisations over HTTP. They are public bodies, so that everybody with a role may see all of them. */
@Path("/v1/organisations")
@Tag(name = "Organisations", description = "The public bodies that are, were or may become members")
@RolesAllowed({
    Roles.PARTNERSHIP_ADMIN,
    Roles.MEMBERSHIP_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.PROGRAMME_OFFICER,
    Roles.BOARD_MEMBER,
    Roles.AUDITOR,
    Roles.ORGANISATION_USER,
    Roles.MEMBERSHIP_READ,
    Roles.MEMBERSHIP_WRITE
})
public class OrganisationResource {

    private final Registration registration;
    private final History history;
    private final Caller caller;

    OrganisationResource(Registration registration, History history, Caller caller) {
        this.registration = registration;
        this.history = history;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "registerOrganisation",
            summary = "Register an organisation",
            description = "Adds a public body. Its type, sub-region and parent must be known already.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = OrganisationView.class)))
    public Response register(@NotNull @Valid RegisterOrganisation request) {
        OrganisationVersion organisation = registration.register(request.details(), request.effective());
        return answer(
                Response.created(
                        URI.create("/v1/organisations/" + organisation.state().id())),
                organisation);
    }

    @GET
    @Operation(
            operationId = "listOrganisations",
            summary = "List organisations",
            description = "Organisations by name, narrowed by the filters that are sent; now, or as at a day.")
    public Page<OrganisationView> list(@BeanParam @Valid OrganisationQuery query, @BeanParam @Valid PageRequest page) {
        return registration.list(query.filterFor(caller), page).map(OrganisationView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getOrganisation",
            summary = "Read an organisation",
            description = "Reads an organisation as it is now, or as it was true on a day.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = OrganisationView.class)))
    public Response get(
            @PathParam("id") UUID id,
            @QueryParam("asAt") @Parameter(description = "The day; now when left out") LocalDate asAt) {
        return answer(Response.ok(), asAt == null ? registration.get(id) : registration.getAsAt(id, asAt));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "amendOrganisation",
            summary = "Amend an organisation",
            description = "Changes what is sent and leaves the rest. The state before stays readable.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation after the change",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = OrganisationView.class)))
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendOrganisation request) {
        return answer(
                Response.ok(),
                registration.amend(id, ETags.expectedVersion(ifMatch), request::applyTo, request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listOrganisationHistory",
            summary = "History of an organisation",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(registration.get(id).state().id(), page);
    }

    private static Response answer(Response.ResponseBuilder answer, OrganisationVersion organisation) {
        return answer.tag(ETags.of(organisation.version()))
                .entity(OrganisationView.of(organisation))
                .build();
    }
}
