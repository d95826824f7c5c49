package org.concordat.platform.value;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A value in JSON that is written otherwise than its type asks for; the message tells the caller what to send. */
public final class UnfitValue extends MismatchedInputException {

    public UnfitValue(JsonParser at, Class<?> type, String fits) {
        super(at, fits, type);
    }
}
