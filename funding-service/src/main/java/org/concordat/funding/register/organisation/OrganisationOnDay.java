package org.concordat.funding.register.organisation;

import java.util.UUID;

/**
 * What is true of an organisation on one day.
 *
 * @param name the one that it has now
 * @param type code of its organisation type on that day
 * @param subRegion code of its sub-region on that day
 * @param parent the organisation above it on that day; may be {@code null}
 * @param active whether it is there on that day, its first and its last day included
 */
public record OrganisationOnDay(UUID id, String name, String type, String subRegion, UUID parent, boolean active) {}
