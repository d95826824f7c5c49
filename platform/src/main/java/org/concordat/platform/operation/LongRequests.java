package org.concordat.platform.operation;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.http.Answers;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers a request at once when it has few parts, and orders an operation when it has many. */
@ApplicationScoped
public class LongRequests {

    private static final OperationWork.Progress NOBODY_WATCHES = parts -> {};

    private final Operations operations;
    private final Caller caller;
    private final int atOnce;

    LongRequests(
            Operations operations, Caller caller, @ConfigProperty(name = "concordat.operations.at-once") int atOnce) {
        this.operations = operations;
        this.caller = caller;
        this.atOnce = atOnce;
    }

    /** 200 with the result, or 202 with the operation that will have it; the contract says both. */
    @SuppressWarnings("unchecked")
    public <I, R> RestResponse<R> answer(OperationWork<I, R> work, I input) {
        if (work.parts(input) <= atOnce) {
            return RestResponse.ok(work.run(input, caller.id(), NOBODY_WATCHES));
        }
        Operation operation = operations.order(work, input, caller.id());
        return (RestResponse<R>) Answers.accepted(OperationResource.PATH + "/" + operation.id(), operation);
    }
}
