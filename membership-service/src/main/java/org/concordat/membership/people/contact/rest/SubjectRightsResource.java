package org.concordat.membership.people.contact.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concordat.membership.people.contact.Contact;
import org.concordat.membership.people.contact.SubjectRights;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What data protection gives a person, over HTTP; for those who answer for it. */
@Path("/v1/contacts")
@Tag(name = "Data protection", description = "What a person may ask of those who hold data about them")
@RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER})
public class SubjectRightsResource {

    private final SubjectRights rights;

    SubjectRightsResource(SubjectRights rights) {
        this.rights = rights;
    }

    @GET
    @Path("/{id}/export")
    @Operation(
            operationId = "exportContact",
            summary = "Export all that is held on a person",
            description =
                    "The record, every place the person holds, and what was done with the record. That it was exported is written into the history.")
    @APIResponse(
            responseCode = "200",
            description = "All that is held",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SubjectExportView.class)))
    public Response export(@PathParam("id") UUID id) {
        return Response.ok(SubjectExportView.of(rights.export(id)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Idempotent
    @Path("/{id}/erasure")
    @Operation(
            operationId = "eraseContact",
            summary = "Erase a person",
            description =
                    "Forgets name, job title, e-mail and phone for good, wherever they were kept. Terms, memberships and history stay, under a pseudonym that speaks for nobody.")
    @APIResponse(
            responseCode = "200",
            description = "Erased",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ContactReceipt.class)))
    public Response erase(@PathParam("id") UUID id, @NotNull @Valid EraseContact request) {
        Contact erased = rights.erase(id, request.reason());
        return Response.ok(ContactReceipt.of(erased))
                .tag(ETags.of(erased.version()))
                .build();
    }
}
