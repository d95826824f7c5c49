package org.concordat.reporting.known;

/** A part of the region, as membership sends it. */
public record SubRegion(String code, String name) {

    public SubRegion {
        StateFields.required("code", code);
        StateFields.required("name", name);
    }
}
