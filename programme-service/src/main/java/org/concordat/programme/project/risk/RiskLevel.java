package org.concordat.programme.project.risk;

/** The registers in which a risk appears, the highest last. */
public enum RiskLevel {
    /** Every risk. */
    PROJECT,
    /** Those above the programme's appetite. */
    PROGRAMME,
    /** Those above the partnership's. */
    PARTNERSHIP
}
