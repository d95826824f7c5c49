package org.concordat.programme.support.action;

import java.util.UUID;
import org.concordat.programme.register.organisation.OrganisationId;

/**
 * Which actions are asked for; {@code null} asks for all.
 *
 * @param source what they were agreed after
 * @param sourceId the one visit, peer review or body that they were agreed after
 * @param boundary the only organisation whose actions the caller may see
 */
public record ActionFilter(
        OrganisationId organisation,
        SourceKind source,
        UUID sourceId,
        ActionStatus status,
        Boolean overdue,
        OrganisationId boundary) {}
