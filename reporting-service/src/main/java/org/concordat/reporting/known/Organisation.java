package org.concordat.reporting.known;

import java.time.LocalDate;

/** A public body, as membership sends it. */
public record Organisation(String name, String type, String subRegion, LocalDate activeFrom, LocalDate activeUntil) {

    public Organisation {
        StateFields.required("name", name);
        StateFields.required("type", type);
    }
}
