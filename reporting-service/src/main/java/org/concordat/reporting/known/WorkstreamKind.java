package org.concordat.reporting.known;

/** A kind of work that programmes do, as programme sends it. */
public record WorkstreamKind(String code, String name, Boolean overhead) {

    public WorkstreamKind {
        StateFields.required("code", code);
        StateFields.required("overhead", overhead);
    }
}
