package org.concordat.programme.register.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps which streams of money there are. */
@ApplicationScoped
public class StreamLearning {

    private final Streams streams;

    StreamLearning(Streams streams) {
        this.streams = streams;
    }

    /** In the transaction that handles the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(Streams.KnownStream stream, long version) {
        streams.learn(stream, version);
    }
}
