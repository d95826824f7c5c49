package org.concordat.reporting.known;

/** A kind of public body, as membership sends it. */
public record OrganisationType(String code, String name, Boolean council) {

    public OrganisationType {
        StateFields.required("code", code);
        StateFields.required("council", council);
    }
}
