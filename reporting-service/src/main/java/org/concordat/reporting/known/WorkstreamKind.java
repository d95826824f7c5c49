package org.concordat.reporting.known;

/** A kind of work that programmes do, as programme tells it. */
public record WorkstreamKind(String code, String name, Boolean overhead) {

    public WorkstreamKind {
        Told.required("code", code);
        Told.required("overhead", overhead);
    }
}
