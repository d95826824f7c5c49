package org.concordat.platform.inbox;

/** An event that does not have the agreed shape; it is parked with this sentence as the reason. */
public class MalformedEvent extends RuntimeException {

    public MalformedEvent(String reason) {
        super(reason);
    }
}
