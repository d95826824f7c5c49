package org.concordat.programme.support.plan;

import org.concordat.programme.register.organisation.OrganisationId;

/**
 * Which support plans are asked for; {@code null} asks for all.
 *
 * @param boundary the only organisation whose plans the caller may see
 */
public record SupportPlanFilter(OrganisationId organisation, Boolean open, OrganisationId boundary) {}
