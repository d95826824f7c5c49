package org.concordat.local;

/** The stack cannot start or go on; the message is a sentence for the person at the terminal and says what to do. */
public final class Refusal extends RuntimeException {
    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
