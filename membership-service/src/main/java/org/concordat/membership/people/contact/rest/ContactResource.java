package org.concordat.membership.people.contact.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concordat.membership.people.contact.Contact;
import org.concordat.membership.people.contact.ContactKeeping;
import org.concordat.platform.change.EffectiveDate;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One contact over HTTP; an organisation's user reaches those of its own organisation only. */
@Path("/v1/contacts")
@Tag(name = "Contacts", description = "Who speaks for the organisations")
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
public class ContactResource {

    private final ContactKeeping keeping;
    private final History history;
    private final Caller caller;

    ContactResource(ContactKeeping keeping, History history, Caller caller) {
        this.keeping = keeping;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getContact",
            summary = "Read a contact",
            description = "Reads one contact; an erased one is a pseudonym with its terms.")
    @APIResponse(
            responseCode = "200",
            description = "The contact",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ContactView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(visible(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.ORGANISATION_USER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "amendContact",
            summary = "Amend a contact",
            description =
                    "Changes what is sent and leaves the rest. The history keeps that a personal field changed, not what it said.")
    @APIResponse(
            responseCode = "200",
            description = "The contact after the change",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ContactView.class)))
    public Response amend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendContact request) {
        Contact contact = visible(id);
        return answer(
                keeping.amend(contact.id(), ETags.expectedVersion(ifMatch), request::applyTo, request.effective()));
    }

    @POST
    @Idempotent
    @Path("/{id}/departure")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.ORGANISATION_USER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "endContact",
            summary = "End a contact",
            description = "Says until when somebody speaks for the organisation; every role ends with it.")
    @APIResponse(
            responseCode = "200",
            description = "The contact has an end",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ContactReceipt.class)))
    public Response end(@PathParam("id") UUID id, @Valid EndContact request) {
        Contact contact = visible(id);
        Contact ended = keeping.end(contact.id(), request == null ? null : request.lastDay(), EffectiveDate.TODAY);
        return Response.ok(ContactReceipt.of(ended))
                .tag(ETags.of(ended.version()))
                .build();
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listContactHistory",
            summary = "History of a contact",
            description = "Who changed what and when, oldest first; of personal fields only that they changed.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(visible(id).id(), page);
    }

    private Contact visible(UUID id) {
        Contact contact = keeping.get(id);
        caller.requireWithinBoundary(contact.organisation(), "contact", id);
        return contact;
    }

    private static Response answer(Contact contact) {
        return Response.ok(ContactView.of(contact))
                .tag(ETags.of(contact.version()))
                .build();
    }
}
