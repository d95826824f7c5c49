package org.concordat.programme.programme.rest;

import java.util.Optional;

/** JSON Merge Patch, field by field. */
final class Merge {

    private Merge() {}

    /** For what cannot be empty: what is not sent stays. */
    static <T> T kept(T sent, T present) {
        return sent == null ? present : sent;
    }

    /** For what can: not sent is {@code null}, sent as null is an empty one. */
    static <T> T merged(Optional<T> sent, T present) {
        return sent == null ? present : sent.orElse(null);
    }
}
