package org.concordat.reporting.known;

import java.util.List;

/** Somebody who goes on with what is told, such as a feed. */
public interface Listener {

    /** Called in the transaction that takes the states in, once they are kept; some may have been told before. */
    void told(List<KnownState> states);
}
