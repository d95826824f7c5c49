package org.concordat.programme.support.peersupport.rest;

import jakarta.ws.rs.QueryParam;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.support.peer.PeerId;
import org.concordat.programme.support.peersupport.PeerSupportFilter;
import org.concordat.programme.support.peersupport.PeerSupportKind;
import org.concordat.programme.support.peersupport.PeerSupportStatus;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which peer support a caller asks for. */
public class PeerSupportQuery {

    @QueryParam("organisation")
    @Parameter(description = "Only what this organisation asked for")
    OrganisationId organisation;

    @QueryParam("kind")
    @Parameter(description = "Only reviews, or only mentoring")
    PeerSupportKind kind;

    @QueryParam("status")
    @Parameter(description = "Only what stands so")
    PeerSupportStatus status;

    @QueryParam("peer")
    @Parameter(description = "Only by this peer")
    PeerId peer;

    /** @param boundary {@code null} for whoever sees all */
    PeerSupportFilter filter(OrganisationId boundary) {
        return new PeerSupportFilter(organisation, kind, status, peer, boundary);
    }
}
