package org.concordat.platform.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-8 by the letter: no byte that does not belong, no half of a character, none in another way than the shortest. */
final class Utf8 {

    private Utf8() {}

    /** The text, or nothing when the bytes are none. */
    static Optional<CharSequence> decode(ByteBuffer bytes) {
        try {
            // a new decoder reports what it cannot read
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes));
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }
}
