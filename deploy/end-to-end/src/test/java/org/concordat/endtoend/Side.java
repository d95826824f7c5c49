package org.concordat.endtoend;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.concordat.local.Service;
import org.concordat.local.Stack;

/** One replica of each service, all of one kind, on the servers of one stack. */
final class Side implements AutoCloseable {
    private final Map<Service, Replica> replicas = new EnumMap<>(Service.class);

    private final Stack stack;

    private Side(Stack stack) {
        this.stack = stack;
    }

    /** Returns when all of them do their work. */
    static Side start(Stack stack, Replica.Kind kind) {
        Side side = new Side(stack);
        try {
            for (Service service : Service.values()) {
                side.replicas.put(service, Replica.launch(stack, service, kind));
            }
            side.awaitReady();
            return side;
        } catch (RuntimeException | AssertionError e) {
            side.close();
            throw e;
        }
    }

    /** Ends them and starts those of another kind in their places; returns when all of them do their work. */
    void become(Replica.Kind kind) {
        close();
        replicas.replaceAll((service, former) -> former.launchSuccessor(stack, service, kind));
        awaitReady();
    }

    /** As a fault would. */
    void kill() {
        replicas.values().forEach(Replica::kill);
    }

    private void awaitReady() {
        replicas.values().forEach(Replica::awaitReady);
    }

    Replica of(Service service) {
        return replicas.get(service);
    }

    URI root(Service service) {
        return of(service).root();
    }

    @Override
    public void close() {
        replicas.values().parallelStream().forEach(Replica::close);
    }
}
