package org.concordat.reporting.indicator.series;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An organisation as a series needs it.
 *
 * @param subRegion {@code null} for none
 * @param activeFrom {@code null} when since ever
 * @param activeUntil its last day; {@code null} while no end is known
 */
public record SeriesBody(
        UUID id, String name, String type, String subRegion, LocalDate activeFrom, LocalDate activeUntil) {

    public boolean isActiveOn(LocalDate day) {
        return (activeFrom == null || !activeFrom.isAfter(day)) && (activeUntil == null || !activeUntil.isBefore(day));
    }
}
