package org.concordat.reporting.known;

/** A kind of public body, as membership tells it. */
public record OrganisationType(String code, String name, Boolean council) {

    public OrganisationType {
        Told.required("code", code);
        Told.required("council", council);
    }
}
