package org.concordat.platform.idempotency;

/** An answer with something that is shown once and never again, such as a new secret: a repeated request gets it without. */
public interface ShownOnce {

    /** What is kept of it, and shown to whoever repeats the request. */
    Object withoutTheSecret();
}
