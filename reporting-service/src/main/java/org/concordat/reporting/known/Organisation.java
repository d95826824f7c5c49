package org.concordat.reporting.known;

import java.time.LocalDate;

/** A public body, as membership tells it. */
public record Organisation(String name, String type, String subRegion, LocalDate activeFrom, LocalDate activeUntil) {

    public Organisation {
        Told.required("name", name);
        Told.required("type", type);
    }

    /** Without a first day it has existed since before records began; the last day still counts. */
    public boolean isActiveOn(LocalDate day) {
        return (activeFrom == null || !day.isBefore(activeFrom)) && (activeUntil == null || !day.isAfter(activeUntil));
    }
}
