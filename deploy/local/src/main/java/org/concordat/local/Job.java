package org.concordat.local;

/** Something to be done with the running stack before it is handed to its user, such as loading data. */
@FunctionalInterface
public interface Job {
    void run(StackAddresses addresses);
}
