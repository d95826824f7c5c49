package org.concordat.programme.programme;

/** For projects that belong to no programme, of which none is looked up. */
public final class NoProgrammes {

    private NoProgrammes() {}

    public static ProjectGovernance governance() {
        return new ProjectGovernance(null);
    }
}
