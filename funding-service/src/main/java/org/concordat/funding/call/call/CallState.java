package org.concordat.funding.call.call;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** A call as its events, its history and all answers show it. */
public record CallState(UUID id, @JsonUnwrapped CallDetails details, CallStatus status) {

    static CallState of(Call call) {
        return new CallState(call.id(), call.details(), call.status());
    }
}
