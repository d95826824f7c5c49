package org.concordat.membership.subscription.ratecard.rest;

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
import java.util.UUID;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.membership.subscription.ratecard.RateCardKeeping;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Rate cards over HTTP. */
@Path("/v1/rate-cards")
@Tag(name = "Rate cards", description = "What members pay in a financial year, by class")
public class RateCardResource {

    private final RateCardKeeping cards;
    private final History history;

    RateCardResource(RateCardKeeping cards, History history) {
        this.cards = cards;
        this.history = history;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_RATE_CARDS)
    @Operation(
            summary = "Draft a rate card",
            description = "Adds a card for a year; it counts for nothing until it is published.")
    public RestResponse<RateCardView> draftRateCard(@NotNull @Valid DraftRateCard request) {
        RateCard card = cards.draft(
                request.name(), request.financialYear(), request.classes(), request.terms(), request.effective());
        return Answers.created("/v1/rate-cards/" + card.id(), RateCardView.of(card));
    }

    @GET
    @PermissionsAllowed(Rights.READ_RATE_CARDS)
    @Operation(summary = "List rate cards", description = "Rate cards in the order they were drafted.")
    public Page<RateCardView> listRateCards(
            @QueryParam("financialYear") FinancialYear financialYear, @BeanParam @Valid PageRequest page) {
        return cards.list(financialYear, page).map(RateCardView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_RATE_CARDS)
    @Operation(summary = "Read a rate card", description = "Reads one rate card.")
    public RateCardView getRateCard(@PathParam("id") UUID id) {
        return RateCardView.of(cards.get(id));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.CHANGE_RATE_CARDS)
    @Operation(
            summary = "Amend a draft",
            description =
                    "Changes the name, the classes or the terms of payment of a draft; a published card is refused.")
    public RateCardView amendRateCard(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendRateCard request) {
        return RateCardView.of(cards.amend(
                id,
                ETags.expectedVersion(ifMatch),
                request.name,
                request.classes,
                request::applyTo,
                request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_RATE_CARDS)
    @Operation(summary = "History of a rate card", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listRateCardHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(cards.get(id).id(), page);
    }

    @POST
    @Idempotent
    @Path("/{id}/publication")
    @PermissionsAllowed(Rights.CHANGE_RATE_CARDS)
    @Operation(
            summary = "Publish a rate card",
            description = "Puts a draft in force for its year. It never changes again and supersedes the one before.")
    public RestResponse<RateCardView> publishRateCard(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(RateCardView.of(cards.publish(id, StateChange.effectiveDateOf(request))));
    }
}
