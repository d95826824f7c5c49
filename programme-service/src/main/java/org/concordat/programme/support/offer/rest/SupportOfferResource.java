package org.concordat.programme.support.offer.rest;

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
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.support.offer.OfferingSupport;
import org.concordat.programme.support.offer.SupportOfferView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Support offers over HTTP; an organisation's user reads those made to its own organisation or to all. */
@Path("/v1/support-offers")
@Tag(name = "Support offers", description = "Who offers what support, from national to local")
public class SupportOfferResource {

    private final OfferingSupport offers;
    private final History history;
    private final Caller caller;

    SupportOfferResource(OfferingSupport offers, History history, Caller caller) {
        this.offers = offers;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUPPORT_OFFERS)
    @Operation(summary = "List support offers", description = "By the day from which they are valid.")
    public Page<SupportOfferView> listSupportOffers(
            @BeanParam @Valid SupportOfferQuery query, @BeanParam @Valid PageRequest page) {
        return offers.list(query.filter(caller.boundary(OrganisationId::new)), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.OFFER_SUPPORT)
    @Operation(summary = "Record a support offer", description = "For an objective, to one organisation or to all.")
    public RestResponse<SupportOfferView> makeSupportOffer(@NotNull @Valid MakeSupportOffer request) {
        SupportOfferView offer = offers.offer(request.details(), request.effective());
        return Answers.created("/v1/support-offers/" + offer.state().id(), offer);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_SUPPORT_OFFERS)
    @Operation(summary = "Read a support offer", description = "Who offers what to whom, for what and until when.")
    public SupportOfferView getSupportOffer(@PathParam("id") UUID id) {
        SupportOfferView offer = offers.get(id);
        UUID offeredTo = offer.state().details().offeredTo();
        if (offeredTo != null) {
            caller.requireWithinBoundary(offeredTo, "support offer", id);
        }
        return offer;
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.OFFER_SUPPORT)
    @Operation(
            summary = "Amend a support offer",
            description = "A merge patch: what is left out stays, what is sent replaces, null empties.")
    public SupportOfferView amendSupportOffer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendSupportOffer request) {
        return offers.amend(request.amendment(id, ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_SUPPORT_OFFERS)
    @Operation(summary = "History of a support offer", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listSupportOfferHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(getSupportOffer(id).state().id(), page);
    }
}
