package org.concordat.reporting.known;

/** What a state must say to be of use; a state that does not is not taken in. */
final class Told {

    private Told() {}

    static void required(String property, Object value) {
        if (value == null) {
            throw new IllegalArgumentException("'%s' is missing".formatted(property));
        }
    }
}
