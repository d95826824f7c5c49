package org.concordat.programme.support.peersupport;

import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.support.peer.PeerId;

/**
 * Which peer support is asked for; {@code null} asks for all.
 *
 * @param boundary the only organisation whose peer support the caller may see
 */
public record PeerSupportFilter(
        OrganisationId organisation,
        PeerSupportKind kind,
        PeerSupportStatus status,
        PeerId peer,
        OrganisationId boundary) {}
