package org.concordat.reporting.known;

/** The fields that a state needs to be of use; an event without them is parked. */
final class StateFields {

    private StateFields() {}

    static void required(String property, Object value) {
        if (value == null) {
            throw new IllegalArgumentException("'%s' is missing".formatted(property));
        }
    }
}
