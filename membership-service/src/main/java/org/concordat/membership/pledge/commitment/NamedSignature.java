package org.concordat.membership.pledge.commitment;

/** A signature together with the name of the organisation that signed. */
public record NamedSignature(Signature signature, String organisationName) {}
