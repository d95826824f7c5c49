package org.concordat.reporting.region.coverage;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** Who has signed which commitment. */
@Singleton
public class SignatureFacts extends DatedFacts<SignatureFacts.Told, SignatureFacts.Signature> {

    /** What the topic tells of a signature; of a commitment it names no organisation. */
    public record Told(UUID commitment, UUID organisation, LocalDate signedOn, String level, Boolean inherited) {}

    /**
     * That an organisation has signed.
     *
     * @param signedOn {@code null} where nobody said when
     * @param level of compliance that it has reached; {@code null} for none
     * @param inherited taken over from a predecessor and not yet confirmed
     */
    public record Signature(UUID commitment, UUID organisation, LocalDate signedOn, String level, boolean inherited) {}

    SignatureFacts() {
        super("signature", 2, "membership.commitments", Told.class, Signature.class);
    }

    @Override
    public List<Signature> of(Told told) {
        return told.organisation() == null
                ? List.of()
                : List.of(new Signature(
                        told.commitment(),
                        told.organisation(),
                        told.signedOn(),
                        told.level(),
                        Boolean.TRUE.equals(told.inherited())));
    }
}
