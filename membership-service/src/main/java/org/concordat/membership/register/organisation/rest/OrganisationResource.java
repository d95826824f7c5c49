package org.concordat.membership.register.organisation.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.concordat.membership.register.organisation.OrganisationView;
import org.concordat.membership.register.organisation.Registration;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.Sorted;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Organisations over HTTP. They are public bodies, so that everybody with a role may see all of them. */
@Path("/v1/organisations")
@Tag(name = "Organisations", description = "The public bodies that are, were or may become members")
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
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_ORGANISATIONS)
    @Operation(
            summary = "Register an organisation",
            description = "Adds a public body. Its type, sub-region and parent must be known already.")
    public RestResponse<OrganisationView> registerOrganisation(@NotNull @Valid RegisterOrganisation request) {
        OrganisationView organisation = registration.register(request.details(), request.effective());
        return Answers.created("/v1/organisations/" + organisation.id(), organisation);
    }

    @GET
    @Sorted({"name", "-name"})
    @PermissionsAllowed(Rights.READ_ORGANISATIONS)
    @Operation(
            summary = "List organisations",
            description = "Organisations by name, narrowed by the filters that are sent; now, or as at a day.")
    public Page<OrganisationView> listOrganisations(
            @BeanParam @Valid OrganisationQuery query, @BeanParam @Valid PageRequest page) {
        return registration.list(query.filterFor(caller), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_ORGANISATIONS)
    @Operation(
            summary = "Read an organisation",
            description = "Reads an organisation as it is now, or as it was true on a day.")
    public OrganisationView getOrganisation(
            @PathParam("id") UUID id,
            @QueryParam("asAt") @Parameter(description = "The day; now when left out") LocalDate asAt) {
        return registration.get(id, asAt);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.CHANGE_ORGANISATIONS)
    @Operation(
            summary = "Amend an organisation",
            description = "Changes what is sent and leaves the rest. The state before stays readable.")
    public OrganisationView amendOrganisation(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendOrganisation request) {
        return registration.amend(request.amendment(id, ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_ORGANISATIONS)
    @Operation(summary = "History of an organisation", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listOrganisationHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(registration.get(id, null).id(), page);
    }
}
