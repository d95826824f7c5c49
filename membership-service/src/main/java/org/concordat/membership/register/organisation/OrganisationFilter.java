package org.concordat.membership.register.organisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which organisations are asked for; what is {@code null} does not narrow.
 *
 * @param parent only what is directly below this organisation
 * @param activeOn only organisations that exist on this day
 * @param asAt the day whose state is asked for; {@code null} for now
 * @param standing only organisations that stand so with the partnership, on that day
 */
public record OrganisationFilter(
        String text,
        String type,
        String subRegion,
        UUID parent,
        Identifier identifier,
        LocalDate activeOn,
        LocalDate asAt,
        Standing standing) {}
