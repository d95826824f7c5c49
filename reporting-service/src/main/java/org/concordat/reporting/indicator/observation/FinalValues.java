package org.concordat.reporting.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/**
 * Tells of values that are final, whichever way they came, in the transaction that makes them so. Those who only report them
 * learn of them later, from the service's own topic.
 */
@ApplicationScoped
class FinalValues {

    private final List<ObservationListener> listeners;

    FinalValues(Instance<ObservationListener> listeners) {
        this.listeners = listeners.stream().toList();
    }

    void tell(ObservationOf observed) {
        listeners.forEach(listener -> listener.becameFinal(observed));
    }
}
