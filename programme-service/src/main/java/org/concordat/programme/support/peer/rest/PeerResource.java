package org.concordat.programme.support.peer.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.support.peer.KeepingPeers;
import org.concordat.programme.support.peer.PeerDetails;
import org.concordat.programme.support.peer.PeerFilter;
import org.concordat.programme.support.peer.PeerSummaryView;
import org.concordat.programme.support.peer.PeerView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The pool of peers over HTTP, for the partnership's own staff. */
@Path("/v1/peers")
@Tag(name = "Peers", description = "Who is accredited to help other organisations; who it is, membership says")
public class PeerResource {

    private final KeepingPeers peers;
    private final History history;

    PeerResource(KeepingPeers peers, History history) {
        this.peers = peers;
        this.history = history;
    }

    /** Somebody who was accredited. */
    public record AccreditPeer(
            @NotNull @Schema(description = "Id of the contact in membership, which says who it is")
            UUID contact,

            @NotNull @Schema(description = "The organisation that it works for, which it never helps as a peer")
            UUID organisation,

            @NotNull @Size(min = 1, max = 20) @Schema(description = "What it is good at; none says who it is")
            List<@NotBlank @Size(max = 100) String> skills,

            @Schema(nullable = true, description = "A day that has come; today when left out")
            LocalDate accreditedOn,

            @Size(max = 2000) @Schema(nullable = true) String reason) {

        private PeerDetails details() {
            return new PeerDetails(organisation, skills);
        }

        private EffectiveDate effective() {
            return new EffectiveDate(accreditedOn, reason);
        }
    }

    @GET
    @PermissionsAllowed(Rights.READ_PEERS)
    @Operation(summary = "List peers", description = "By the day on which they were accredited.")
    public Page<PeerSummaryView> listPeers(
            @QueryParam("organisation") @Parameter(description = "Only those who work for this organisation")
                    OrganisationId organisation,
            @QueryParam("skill")
                    @Size(max = 100)
                    @Parameter(description = "Only those who are good at this, as it was written")
                    String skill,
            @QueryParam("retired") @Parameter(description = "Only those who have left the pool, or who have not")
                    Boolean retired,
            @BeanParam @Valid PageRequest page) {
        return peers.list(new PeerFilter(organisation, skill, retired), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.MANAGE_PEERS)
    @Operation(summary = "Accredit a peer", description = "A contact of membership is in the pool once at a time.")
    public RestResponse<PeerView> accreditPeer(@NotNull @Valid AccreditPeer request) {
        PeerView peer = peers.accredit(request.contact(), request.details(), request.effective());
        return Answers.created("/v1/peers/" + peer.state().id(), peer);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_PEERS)
    @Operation(summary = "Read a peer", description = "With what it is good at; never with its name.")
    public PeerView getPeer(@PathParam("id") UUID id) {
        return peers.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.MANAGE_PEERS)
    @Operation(summary = "Amend a peer", description = "A merge patch: what is left out stays, what is sent replaces.")
    public PeerView amendPeer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendPeer request) {
        return peers.amend(request.amendment(id, ifMatch));
    }

    @POST
    @Idempotent
    @Path("/{id}/retirement")
    @PermissionsAllowed(Rights.MANAGE_PEERS)
    @Operation(summary = "Retire a peer", description = "It is matched no more; what it did is kept.")
    public RestResponse<PeerView> retirePeer(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(peers.retire(id, StateChange.effectiveDateOf(request)));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_PEERS)
    @Operation(summary = "History of a peer", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listPeerHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(peers.get(id).state().id(), page);
    }
}
