package org.concordat.programme.support.peer;

import org.concordat.programme.register.organisation.OrganisationId;

/**
 * Which peers are asked for; {@code null} asks for all.
 *
 * @param skill one of what they are good at, as it was written
 * @param retired whether they have left the pool
 */
public record PeerFilter(OrganisationId organisation, String skill, Boolean retired) {}
