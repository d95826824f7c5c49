package org.concordat.membership.pledge.commitment;

import java.time.LocalDate;
import java.util.UUID;

/** A signature as the other services are told of it; evidence is free text that may name somebody, so it stays here. */
record SignatureState(
        UUID id,
        UUID commitment,
        String commitmentName,
        int commitmentVersion,
        UUID organisation,
        LocalDate signedOn,
        String level,
        LocalDate levelReachedOn,
        boolean inherited) {

    static SignatureState of(Signature signature, String commitmentName) {
        LevelReached level = signature.level();
        return new SignatureState(
                signature.id(),
                signature.commitment(),
                commitmentName,
                signature.edition(),
                signature.organisation(),
                signature.signedOn(),
                level == null ? null : level.level(),
                level == null ? null : level.reachedOn(),
                signature.isInherited());
    }
}
