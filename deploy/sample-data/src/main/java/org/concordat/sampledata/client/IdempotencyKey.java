package org.concordat.sampledata.client;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The name of one intended change. It follows from what is to be changed, so that a loader that is started again sends
 * the same key, and a change that took effect unnoticed is not made twice.
 */
public record IdempotencyKey(String value) {

    public static IdempotencyKey of(Object... whatIsChanged) {
        StringBuilder text = new StringBuilder();
        for (Object part : whatIsChanged) {
            // with its length, so that no two lists of parts read the same
            text.append(part.toString().length()).append(':').append(part).append(' ');
        }
        return new IdempotencyKey(UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8))
                .toString());
    }
}
