package org.concordat.programme.register.stream;

import java.util.UUID;
import org.concordat.programme.register.code.KnownCodes;

/** The streams of money, such as core funding and added value, as funding tells of them. */
public interface Streams extends KnownCodes<Streams.KnownStream> {

    /**
     * What funding says of a stream.
     *
     * @param restricted whether its money may be spent only on what its giver named
     */
    record KnownStream(UUID id, String code, String name, boolean restricted) {}

    @Override
    default String name() {
        return "funding stream";
    }

    @Override
    default String keeper() {
        return "Funding";
    }
}
