package org.concordat.reporting.known;

import java.time.LocalDate;

/** Some organisations of the same type that exist from the same day until the same day. */
public record OrganisationsAlike(String type, LocalDate activeFrom, LocalDate activeUntil, int number) {

    /** Without a first day they have existed since before records began; the last day still counts. */
    public boolean areActiveOn(LocalDate day) {
        return (activeFrom == null || !day.isBefore(activeFrom)) && (activeUntil == null || !day.isAfter(activeUntil));
    }
}
