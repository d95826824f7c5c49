package org.concordat.membership.subscription.subscription.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.CreditNote;
import org.concordat.membership.subscription.subscription.Crediting;
import org.concordat.membership.subscription.subscription.Subscribing;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Credit notes over HTTP; an organisation's user sees only those of its own organisation. */
@Path("/v1/subscriptions")
@Tag(name = "Invoices and payments")
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
public class CreditNoteResource {

    private final Subscribing subscribing;
    private final Crediting crediting;
    private final Caller caller;

    CreditNoteResource(Subscribing subscribing, Crediting crediting, Caller caller) {
        this.subscribing = subscribing;
        this.crediting = crediting;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/credit-notes")
    @Idempotent(required = true)
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.FINANCE_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "issueCreditNote",
            summary = "Issue a credit note",
            description =
                    "Takes back part of the invoice, or all of it, under the next number of the year; the invoice itself"
                            + " stays as it is. What was paid beyond the rest becomes credit. An invoice that is credited"
                            + " in full is settled, and the membership goes on: take down a withdrawal to end it, which"
                            + " credits what is unpaid by itself.")
    @APIResponse(
            responseCode = "201",
            description = "Issued",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CreditNoteView.class)))
    public Response issue(@PathParam("id") UUID id, @NotNull @Valid IssueCreditNote request) {
        CreditNote note = crediting.issue(id, request.amount(), request.issuedOn(), request.effective());
        return answer(
                Response.created(URI.create("/v1/subscriptions/%s/credit-notes/%s".formatted(id, note.id()))), note);
    }

    @GET
    @Path("/{id}/credit-notes")
    @Operation(
            operationId = "listCreditNotes",
            summary = "List the credit notes of a subscription",
            description = "Credit notes by the day they were issued.")
    public Page<CreditNoteView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return crediting.list(visible(id), page).map(CreditNoteView::of);
    }

    @GET
    @Path("/{id}/credit-notes/{creditNote}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getCreditNote",
            summary = "Read a credit note",
            description = "Reads one credit note; as application/pdf on the partnership's letterhead.")
    @APIResponse(
            responseCode = "200",
            description = "The credit note",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CreditNoteView.class)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(@PathParam("id") UUID id, @PathParam("creditNote") UUID creditNote) {
        return answer(Response.ok(), crediting.get(visible(id), creditNote));
    }

    private UUID visible(UUID id) {
        caller.requireWithinBoundary(subscribing.get(id).subscription().organisation(), "subscription", id);
        return id;
    }

    private static Response answer(Response.ResponseBuilder answer, CreditNote note) {
        return answer.tag(ETags.of(note.version()))
                .entity(CreditNoteView.of(note))
                .build();
    }
}
