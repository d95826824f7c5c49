package org.concordat.membership.register.organisationtype.rest;

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
import org.concordat.membership.register.organisationtype.OrganisationTypeKeeping;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.journal.History;
import org.concordat.platform.journal.HistoryEntry;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Organisation types over HTTP. */
@Path("/v1/organisation-types")
@Tag(name = "Organisation types", description = "The kinds of public body that the region has")
public class OrganisationTypeResource {

    private final OrganisationTypeKeeping types;
    private final History history;

    OrganisationTypeResource(OrganisationTypeKeeping types, History history) {
        this.types = types;
        this.history = history;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_REFERENCE_DATA)
    @Operation(
            operationId = "createOrganisationType",
            summary = "Create an organisation type",
            description = "Adds a kind of organisation under a code that stays for ever.")
    public RestResponse<OrganisationTypeView> create(@NotNull @Valid CreateOrganisationType request) {
        var type = types.create(request.code(), request.name(), request.council(), request.occasion());
        return Answers.created("/v1/organisation-types/" + type.code(), OrganisationTypeView.of(type));
    }

    @GET
    @PermissionsAllowed(Rights.READ_REFERENCE_DATA)
    @Operation(
            operationId = "listOrganisationTypes",
            summary = "List organisation types",
            description = "All organisation types, by code.")
    public Page<OrganisationTypeView> list(@BeanParam @Valid PageRequest page) {
        return types.list(page).map(OrganisationTypeView::of);
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed(Rights.READ_REFERENCE_DATA)
    @Operation(
            operationId = "getOrganisationType",
            summary = "Read an organisation type",
            description = "Reads one organisation type by its code.")
    public OrganisationTypeView get(@PathParam("code") @Size(max = 50) String code) {
        var type = types.get(code);
        return OrganisationTypeView.of(type);
    }

    @PATCH
    @Path("/{code}")
    @PermissionsAllowed(Rights.CHANGE_REFERENCE_DATA)
    @Operation(
            operationId = "amendOrganisationType",
            summary = "Amend an organisation type",
            description = "Changes the name, or whether it counts as a council; the code stays.")
    public OrganisationTypeView amend(
            @PathParam("code") @Size(max = 50) String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendOrganisationType request) {
        var type = types.amend(
                code, ETags.expectedVersion(ifMatch), request.name(), request.council(), request.occasion());
        return OrganisationTypeView.of(type);
    }

    @GET
    @Path("/{code}/history")
    @PermissionsAllowed(Rights.READ_REFERENCE_DATA)
    @Operation(
            operationId = "listOrganisationTypeHistory",
            summary = "History of an organisation type",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(
            @PathParam("code") @Size(max = 50) String code, @BeanParam @Valid PageRequest page) {
        return history.of(types.get(code).id(), page);
    }
}
