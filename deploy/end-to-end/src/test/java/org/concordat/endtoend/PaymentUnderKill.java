package org.concordat.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.concordat.sampledata.client.IdempotencyKey;

/** A payment under which funding-service is killed; whoever asked for it asks again under the same key until it is back. */
final class PaymentUnderKill implements AutoCloseable {
    private static final String FUNDING = "funding-service";

    private final ExecutorService payer = Executors.newSingleThreadExecutor();
    private final Future<JsonNode> payment;
    private final FundingOffice office;

    PaymentUnderKill(FundingOffice office, String path, Map<String, Object> body, IdempotencyKey key) {
        this.office = office;
        this.payment = payer.submit(
                () -> office.people.administrator().post(path, body, key).body());
    }

    JsonNode answer() throws InterruptedException, ExecutionException, TimeoutException {
        office.partnership().killAndAwait(FUNDING);
        return payment.get(1, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        payer.shutdownNow();
    }
}
