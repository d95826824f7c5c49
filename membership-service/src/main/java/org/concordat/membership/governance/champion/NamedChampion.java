package org.concordat.membership.governance.champion;

import java.time.LocalDate;
import java.util.UUID;

/** A champion as lists show it, by the seat and without the person. */
public record NamedChampion(
        UUID id,
        UUID body,
        String bodyName,
        UUID seat,
        String theme,
        String project,
        LocalDate activeFrom,
        LocalDate activeUntil) {}
