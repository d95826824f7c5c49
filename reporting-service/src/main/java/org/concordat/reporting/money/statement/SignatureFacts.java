package org.concordat.reporting.money.statement;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** Who signed which commitment. What is signed is told beside the signatures, and is none. */
@Singleton
public class SignatureFacts extends DatedFacts<SignatureFacts.Pledge, SignatureFacts.Signature> {

    /** A signature, as membership sends it; a commitment on its own has no organisation. */
    public record Pledge(UUID organisation, UUID commitment, LocalDate signedOn) {}

    /** A signature. */
    public record Signature(UUID organisation, UUID commitment, LocalDate signedOn) {}

    SignatureFacts() {
        super("commitment_signature", 1, "membership.commitments", Pledge.class, Signature.class);
    }

    @Override
    public List<Signature> of(Pledge told) {
        return told.organisation() == null || told.commitment() == null || told.signedOn() == null
                ? List.of()
                : List.of(new Signature(told.organisation(), told.commitment(), told.signedOn()));
    }
}
