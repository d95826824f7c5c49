package org.concordat.platform.operation;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Origin;
import org.concordat.platform.id.Ids;
import org.concordat.platform.persistence.Databases;
import org.concordat.platform.problem.Refusal;
import org.jboss.logging.Logger;

/**
 * Carries out operations one after the other. Of several replicas one carries out an operation; when that one dies another
 * begins it again.
 */
@ApplicationScoped
public class OperationWorker {

    private static final Logger LOG = Logger.getLogger(OperationWorker.class);

    /** No part of an operation takes longer, or its worker counts as dead. */
    private static final int ALIVE_SECONDS = 60;

    /** Ends the work when the operation was cancelled, or is carried out by another replica. */
    private static final class NoLongerOurs extends RuntimeException {}

    private final UUID me = Ids.next();
    private final Operations operations;
    private final Origin origin;
    private final List<OperationWork<?, ?>> works;

    OperationWorker(Operations operations, Origin origin, @All List<OperationWork<?, ?>> works) {
        this.operations = operations;
        this.origin = origin;
        this.works = works;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        try {
            while (carryOutNext()) {
                LOG.debug("An operation has ended");
            }
        } catch (RuntimeException trouble) {
            if (!Databases.isPassing(trouble)) {
                throw trouble;
            }
            LOG.warnf("Operations go on later: %s", Databases.describe(trouble));
        }
    }

    /** False when none waits. */
    @ActivateRequestContext
    boolean carryOutNext() {
        Optional<Operations.Order> order = operations.claim(me, ALIVE_SECONDS);
        order.ifPresent(this::carryOut);
        return order.isPresent();
    }

    private void carryOut(Operations.Order order) {
        origin.onBehalfOf(order.orderedBy(), order.id().toString());
        try {
            operations.succeeded(order, resultOf(order, workOf(order.kind())));
        } catch (NoLongerOurs ended) {
            LOG.infof("Operation %s was cancelled or is carried out elsewhere", order.id());
        } catch (Refusal refusal) {
            operations.failed(order, refusal.getMessage());
        } catch (RuntimeException failure) {
            if (Databases.isPassing(failure)) {
                // it counts as abandoned after a while and is begun again
                throw failure;
            }
            LOG.errorf(Databases.loggable(failure), "Operation %s failed", order.id());
            operations.failed(order, "It met a fault on our side and stopped. What it has done stays; order it again.");
        }
    }

    private <I> Object resultOf(Operations.Order order, OperationWork<I, ?> work) {
        return work.run(operations.inputOf(order, work.inputType()), order.orderedBy(), progressOf(order));
    }

    private OperationWork<?, ?> workOf(String kind) {
        return works.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing here carries out " + kind));
    }

    private OperationWork.Progress progressOf(Operations.Order order) {
        return new OperationWork.Progress() {
            private long done;

            @Override
            public void partsDone(int parts) {
                done += parts;
                if (!operations.progress(order, done, ALIVE_SECONDS)) {
                    throw new NoLongerOurs();
                }
            }
        };
    }
}
