package org.concordat.platform.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers a request at once when it has few parts, and orders an operation when it has many. */
@ApplicationScoped
public class LongRequests {

    private static final OperationWork.Progress NOBODY_WATCHES = () -> {};

    private final Operations operations;
    private final Caller caller;
    private final int atOnce;

    LongRequests(
            Operations operations, Caller caller, @ConfigProperty(name = "concordat.operations.at-once") int atOnce) {
        this.operations = operations;
        this.caller = caller;
        this.atOnce = atOnce;
    }

    /** 200 with the result, or 202 with the operation that will have it. */
    public <I> Response answer(OperationWork<I> work, I input) {
        return work.parts(input) <= atOnce
                ? Response.ok(work.run(input, caller.id(), NOBODY_WATCHES)).build()
                : OperationResource.accepted(operations.order(work, input, caller.id()));
    }
}
