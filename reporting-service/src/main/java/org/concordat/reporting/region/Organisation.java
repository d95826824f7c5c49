package org.concordat.reporting.region;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An organisation as membership tells of it.
 *
 * @param type code of its organisation type
 * @param activeFrom its first day; {@code null} when since ever
 * @param activeUntil its last day; {@code null} while no end is known
 */
public record Organisation(UUID id, String name, String type, LocalDate activeFrom, LocalDate activeUntil) {

    /** Whether it has begun and not ended on a day; its first and its last day count. */
    public boolean isActiveOn(LocalDate day) {
        return (activeFrom == null || !activeFrom.isAfter(day)) && (activeUntil == null || !activeUntil.isBefore(day));
    }

    /** Whether it was there when some days began or when they ended, so that a period asks it about them. */
    public boolean isAskedAbout(LocalDate firstDay, LocalDate lastDay) {
        return isActiveOn(firstDay) || isActiveOn(lastDay);
    }
}
