package org.concordat.reporting.known.messaging;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.concordat.reporting.known.KnownState;

/** The states that the events of this transaction told, until they are kept together. */
@TransactionScoped
class ToldStates implements Serializable {

    private final transient List<KnownState> told = new ArrayList<>();

    void add(KnownState state) {
        told.add(state);
    }

    List<KnownState> take() {
        var all = List.copyOf(told);
        told.clear();
        return all;
    }
}
