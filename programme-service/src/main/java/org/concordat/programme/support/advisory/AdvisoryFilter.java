package org.concordat.programme.support.advisory;

import org.concordat.programme.register.organisation.OrganisationId;

/**
 * Which advisories are asked for; {@code null} asks for all.
 *
 * @param withdrawn only those that were, or that were not
 * @param boundary the only organisation whose advisories the caller may see
 */
public record AdvisoryFilter(AdvisoryKind kind, Severity severity, Boolean withdrawn, OrganisationId boundary) {}
