package org.concordat.membership.subscription.ratecard.rest;

import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.membership.subscription.ratecard.RateCardKeeping;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Roles;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rate cards over HTTP. */
@Path("/v1/rate-cards")
@Tag(name = "Rate cards", description = "What members pay in a financial year, by class")
@RolesAllowed({
    Roles.PARTNERSHIP_ADMIN,
    Roles.MEMBERSHIP_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.PROGRAMME_OFFICER,
    Roles.BOARD_MEMBER,
    Roles.AUDITOR,
    Roles.MEMBERSHIP_READ,
    Roles.MEMBERSHIP_WRITE
})
public class RateCardResource {

    private final RateCardKeeping cards;
    private final History history;

    RateCardResource(RateCardKeeping cards, History history) {
        this.cards = cards;
        this.history = history;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "draftRateCard",
            summary = "Draft a rate card",
            description = "Adds a card for a year; it counts for nothing until it is published.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RateCardView.class)))
    public Response draft(@NotNull @Valid DraftRateCard request) {
        RateCard card = cards.draft(
                request.name(),
                request.financialYear(),
                RateClassView.toClasses(request.classes()),
                request.terms(),
                request.effective());
        return answer(Response.created(URI.create("/v1/rate-cards/" + card.id())), card);
    }

    @GET
    @Operation(
            operationId = "listRateCards",
            summary = "List rate cards",
            description = "Rate cards in the order they were drafted.")
    public Page<RateCardView> list(
            @QueryParam("financialYear") FinancialYear financialYear, @BeanParam @Valid PageRequest page) {
        return cards.list(financialYear, page).map(RateCardView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRateCard", summary = "Read a rate card", description = "Reads one rate card.")
    @APIResponse(
            responseCode = "200",
            description = "The rate card",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RateCardView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), cards.get(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "amendRateCard",
            summary = "Amend a draft",
            description =
                    "Changes the name, the classes or the terms of payment of a draft; a published card is refused.")
    @APIResponse(
            responseCode = "200",
            description = "The rate card after the change",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RateCardView.class)))
    public Response amend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendRateCard request) {
        return answer(
                Response.ok(),
                cards.amend(
                        id,
                        ETags.expectedVersion(ifMatch),
                        request.name,
                        RateClassView.toClasses(request.classes),
                        request::applyTo,
                        request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listRateCardHistory",
            summary = "History of a rate card",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(cards.get(id).id(), page);
    }

    private static Response answer(Response.ResponseBuilder answer, RateCard card) {
        return answer.tag(ETags.of(card.version()))
                .entity(RateCardView.of(card))
                .build();
    }
}
