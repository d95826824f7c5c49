package org.concordat.membership.organisation;

import java.time.LocalDate;

/** Which organisations are asked for; what is {@code null} does not narrow. */
public record OrganisationFilter(
        String text, String type, String subRegion, Identifier identifier, LocalDate activeOn, boolean descending) {}
