package org.concordat.platform.restore;

/** A service that has to be stopped reads events. */
final class StillRunning extends RuntimeException {

    StillRunning(Throwable cause) {
        super("The service still reads events. Stop all services, wait ten seconds, and try again.", cause);
    }
}
