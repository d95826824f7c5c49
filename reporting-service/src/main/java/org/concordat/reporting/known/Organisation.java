package org.concordat.reporting.known;

import java.time.LocalDate;

/** A public body, as membership tells it. */
public record Organisation(String name, String type, String subRegion, LocalDate activeFrom, LocalDate activeUntil) {

    public Organisation {
        Told.required("name", name);
        Told.required("type", type);
    }
}
