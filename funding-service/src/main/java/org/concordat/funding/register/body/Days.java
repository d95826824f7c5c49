package org.concordat.funding.register.body;

import java.time.LocalDate;

/** From a first day to a last one, both included; {@code activeUntil} is {@code null} while no end is known. */
public record Days(LocalDate activeFrom, LocalDate activeUntil) {

    public boolean include(LocalDate day) {
        return !day.isBefore(activeFrom) && (activeUntil == null || !day.isAfter(activeUntil));
    }
}
