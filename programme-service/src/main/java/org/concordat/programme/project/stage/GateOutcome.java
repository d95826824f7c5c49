package org.concordat.programme.project.stage;

/** How a gate may end: programme.md, Projects. */
public enum GateOutcome {
    PASS,
    /** It passes, and the conditions are to be met. */
    CONDITIONS,
    /** It stays before the gate until it is submitted again. */
    REFER_BACK,
    REFUSE,
    STOP;

    public boolean passes() {
        return this == PASS || this == CONDITIONS;
    }

    /** Whether the project is over with it. */
    public boolean ends() {
        return this == REFUSE || this == STOP;
    }
}
