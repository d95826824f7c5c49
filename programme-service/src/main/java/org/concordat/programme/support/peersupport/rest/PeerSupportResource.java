package org.concordat.programme.support.peersupport.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.support.peersupport.ArrangingPeerSupport;
import org.concordat.programme.support.peersupport.PeerSupportId;
import org.concordat.programme.support.peersupport.PeerSupportView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Peer support over HTTP; an organisation's user asks for its own organisation and reads what that asked for. */
@Path("/v1/peer-supports")
@Tag(name = "Peer support", description = "Reviews and mentoring by peers of other organisations")
public class PeerSupportResource {

    private final ArrangingPeerSupport arranging;
    private final History history;
    private final Caller caller;

    PeerSupportResource(ArrangingPeerSupport arranging, History history, Caller caller) {
        this.arranging = arranging;
        this.history = history;
        this.caller = caller;
    }

    /** Who is to help. */
    public record MatchPeer(
            @NotNull @Schema(description = "Id of a peer of another organisation")
            UUID peer,

            @Schema(nullable = true, description = "A day that has come; today when left out")
            LocalDate matchedOn,

            @Size(max = 2000) @Schema(nullable = true) String reason) {

        private EffectiveDate effective() {
            return new EffectiveDate(matchedOn, reason);
        }
    }

    /** Why it does not take place. */
    public record CancelPeerSupport(
            LocalDate effectiveOn,
            @NotBlank @Size(max = 2000) String reason) implements DatedRequest {}

    @GET
    @PermissionsAllowed(Rights.READ_PEER_SUPPORT)
    @Operation(summary = "List peer support", description = "By the day of the request.")
    public Page<PeerSupportView> listPeerSupports(
            @BeanParam @Valid PeerSupportQuery query, @BeanParam @Valid PageRequest page) {
        return arranging.list(query.filter(caller.boundary(OrganisationId::new)), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.REQUEST_PEER_SUPPORT)
    @Operation(
            summary = "Request peer support",
            description = "A review or mentoring by a peer of another organisation.")
    public RestResponse<PeerSupportView> requestPeerSupport(@NotNull @Valid RequestPeerSupport request) {
        caller.requireWithinBoundary(request.organisation(), "organisation", request.organisation());
        PeerSupportView support =
                arranging.request(request.organisation(), request.kind(), request.subject(), request.effective());
        return Answers.created("/v1/peer-supports/" + support.state().id(), support);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_PEER_SUPPORT)
    @Operation(summary = "Read peer support", description = "With its peer once there is one, and what came of it.")
    public PeerSupportView getPeerSupport(@PathParam("id") UUID id) {
        PeerSupportView support = arranging.get(id);
        caller.requireWithinBoundary(support.state().organisation(), "peer support", id);
        return support;
    }

    @POST
    @Idempotent
    @Path("/{id}/match")
    @PermissionsAllowed(Rights.ARRANGE_PEER_SUPPORT)
    @Operation(
            summary = "Match a peer",
            description =
                    "Never of the organisation that asked, nor of one that follows it. Another may take its place.")
    public RestResponse<PeerSupportView> matchPeer(
            @PathParam("id") PeerSupportId id, @NotNull @Valid MatchPeer request) {
        return RestResponse.ok(arranging.match(id, request.peer(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/{id}/completion")
    @PermissionsAllowed(Rights.ARRANGE_PEER_SUPPORT)
    @Operation(summary = "Record that a peer has helped", description = "With what came of it.")
    public RestResponse<PeerSupportView> completePeerSupport(
            @PathParam("id") UUID id, @NotNull @Valid CompletePeerSupport request) {
        return RestResponse.ok(arranging.complete(id, request.outcome(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/{id}/cancellation")
    @PermissionsAllowed(Rights.REQUEST_PEER_SUPPORT)
    @Operation(summary = "Cancel peer support", description = "For a reason. It stays in the lists as cancelled.")
    public RestResponse<PeerSupportView> cancelPeerSupport(
            @PathParam("id") UUID id, @NotNull @Valid CancelPeerSupport request) {
        return RestResponse.ok(arranging.cancel(getPeerSupport(id).state().id(), request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_PEER_SUPPORT)
    @Operation(summary = "History of peer support", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listPeerSupportHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(getPeerSupport(id).state().id(), page);
    }
}
