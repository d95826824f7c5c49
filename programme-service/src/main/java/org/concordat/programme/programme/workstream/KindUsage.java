package org.concordat.programme.programme.workstream;

/** Knows whether some activity is of a kind; answered by whoever keeps the activities. */
public interface KindUsage {

    boolean isUsed(String kindCode);
}
