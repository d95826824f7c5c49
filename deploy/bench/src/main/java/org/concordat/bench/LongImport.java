package org.concordat.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.concordat.sampledata.client.Answer;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;

/** Imports a file and waits until it is in; more than some hundred lines are an operation that is followed. */
final class LongImport {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);

    private LongImport() {}

    /** @return the report of the import */
    static JsonNode load(ServiceClient service, String imports, String lines, IdempotencyKey key) {
        Answer answer = service.post(imports, "text/csv", lines, key);
        if (answer.status() != 202) {
            return answer.body();
        }
        JsonNode operation = answer.body();
        while (!operation.required("state").asText().equals("SUCCEEDED")) {
            if (operation.required("state").asText().equals("FAILED")) {
                throw new IllegalStateException("The import failed: " + operation);
            }
            LockSupport.parkNanos(PAUSE);
            operation = service.follow(answer.location().orElseThrow());
        }
        return service.follow(operation.required("result").asText());
    }
}
