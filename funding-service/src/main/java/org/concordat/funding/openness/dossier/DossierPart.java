package org.concordat.funding.openness.dossier;

/** What a dossier is made of, from the call to the closure of the award. */
public enum DossierPart {
    CALL,
    APPLICATION,
    ASSESSMENTS,
    DECISIONS,
    AWARD,
    VARIATIONS,
    CLAIMS,
    PAYMENTS,
    LEDGER
}
