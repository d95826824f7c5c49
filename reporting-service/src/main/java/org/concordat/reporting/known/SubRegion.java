package org.concordat.reporting.known;

/** A part of the region, as membership tells it. */
public record SubRegion(String code, String name) {

    public SubRegion {
        Told.required("code", code);
        Told.required("name", name);
    }
}
