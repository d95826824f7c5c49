package org.concordat.programme.project.stage;

/** Whether something held. */
public enum Verdict {
    YES,
    PARTLY,
    NO
}
