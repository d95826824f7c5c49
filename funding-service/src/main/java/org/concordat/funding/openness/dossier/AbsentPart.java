package org.concordat.funding.openness.dossier;

/** A part that an award does not have, and why. */
public record AbsentPart(DossierPart part, String reason) {}
